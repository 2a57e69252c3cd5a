// A file in memory, for what would be saved to disk.
import type { FileTarget } from '@/utils/browser/save-file';

export class MemoryFile implements FileTarget {
  state: 'open' | 'closed' | 'aborted' = 'open';
  readonly parts: Blob[] = [];

  async write(chunk: Uint8Array<ArrayBuffer>): Promise<void> {
    this.parts.push(new Blob([chunk]));
  }

  async close(): Promise<void> {
    this.state = 'closed';
  }

  async abort(): Promise<void> {
    this.state = 'aborted';
  }

  async bytes(): Promise<ArrayBuffer> {
    return new Blob(this.parts).arrayBuffer();
  }
}
