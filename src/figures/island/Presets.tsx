import { Component } from 'preact';
import * as words from '../../i18n/words.ts';
import type { Preset } from '../settings.ts';

interface PresetsProps<S> {
  presets: readonly Preset<S>[];
  /** Link to their pages, without their names. */
  at: string;
  /** The settings as a piece of an address. */
  encode: (settings: S) => string;
  settings: S;
  hydrated: boolean;
  onSelect: (settings: S) => void;
}

/**
 * Named states: links to their own pages, which set the figure where it is hydrated. They then are a toolbar, with one tab stop
 * and arrow keys.
 */
export class Presets<S> extends Component<PresetsProps<S>, { focused?: number }> {
  override render() {
    const { presets, at, encode, settings, hydrated, onSelect } = this.props;
    const state = encode(settings);
    const shown = presets.findIndex((preset) => encode(preset.settings) === state);
    const stop = this.state.focused ?? Math.max(0, shown);
    return (
      <div
        class="figure-presets"
        role="toolbar"
        aria-label={words.figure.states}
        onKeyDown={({ key, currentTarget }) => {
          const onward = document.dir === 'rtl' ? -1 : 1;
          const by = { ArrowRight: onward, ArrowDown: 1, ArrowLeft: -onward, ArrowUp: -1 }[key];
          if (by) currentTarget.querySelectorAll('a')[(stop + by + presets.length) % presets.length]?.focus();
        }}
      >
        {presets.map((preset, index) => (
          <a
            key={preset.slug}
            class="figure-chip"
            href={`${at}${preset.slug}/`}
            aria-current={index === shown ? 'true' : undefined}
            tabIndex={hydrated && index !== stop ? -1 : undefined}
            onFocus={() => this.setState({ focused: index })}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
              event.preventDefault();
              onSelect(preset.settings);
            }}
          >
            {preset.title}
          </a>
        ))}
      </div>
    );
  }
}
