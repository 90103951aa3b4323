/** The waymark: an arrow on a disc, as on a trail post. Beside the name it says nothing more, so it is hidden from screen readers. */
export function WaymarkMark() {
  return (
    <svg className="waymark-mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
      <circle cx="16" cy="16" r="15" fill="#f2c14e" />
      <path d="M16 5.5 25 15h-5v10.5h-8V15H7z" fill="#0b4a4c" />
    </svg>
  );
}
