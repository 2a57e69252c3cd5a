// Opens the browser's own print dialog; what goes on paper is for the page's style sheet to say.
import { Button, type ButtonProps } from './button';

export function PrintButton(props: Pick<ButtonProps, 'look' | 'children'>) {
  return (
    <Button
      {...props}
      onClick={() => {
        window.print();
      }}
    />
  );
}
