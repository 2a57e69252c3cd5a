// Buttons: the one main act of a screen, quieter ways, what destroys, and acts that look like links.
import type { ButtonHTMLAttributes } from 'preact';

type Rest = Omit<ButtonHTMLAttributes, 'type' | 'class'>;

export interface ButtonProps extends Rest {
  look?: 'main' | 'second' | 'danger';
  /** As wide as what holds it. */
  wide?: boolean;
  submits?: boolean;
}

export function Button({ look = 'main', wide = false, submits = false, ...rest }: ButtonProps) {
  return <button {...rest} type={submits ? 'submit' : 'button'} class={`button ${look}${wide ? ' wide' : ''}`} />;
}

export interface LinkButtonProps extends Rest {
  look?: 'link' | 'strong' | 'danger';
}

/** Acts on this page, so a button; drawn as a link because it is not the main act. */
export function LinkButton({ look = 'link', ...rest }: LinkButtonProps) {
  return <button {...rest} type="button" class={`link-button ${look}`} />;
}
