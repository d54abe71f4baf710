import { Component } from 'preact';

/** How long a text has to rest before it is read out; shorter, and a screen reader hears every step of a slider. */
const REST = 600;

/** Reads a text out once it has come to rest; never the first one, which the page says already. */
export class Announcement extends Component<{ text: string }, { announced: string }> {
  override state = { announced: '' };
  private timer: ReturnType<typeof setTimeout> | undefined;

  override componentDidUpdate({ text: before }: { text: string }) {
    const { text } = this.props;
    if (text === before) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.setState({ announced: text }), REST);
  }

  override render() {
    return (
      <p class="sr-only" aria-live="polite">
        {this.state.announced}
      </p>
    );
  }
}
