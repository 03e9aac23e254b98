/** The app's sign: an arc that goes out from home and comes back. Same drawing as the favicon. */
export const Brand = ({ size = 28 }: { readonly size?: number }) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 32 32"
    aria-hidden="true"
    focusable="false"
    style={{ flex: 'none' }}
  >
    <rect width="32" height="32" rx="8" fill="#115e59" />
    <path d="M9 22 C 9 8, 23 8, 23 22" fill="none" stroke="#f2b84b" strokeWidth="2.4" strokeLinecap="round" />
    <path d="M9 22 H23" fill="none" stroke="#8fd0c8" strokeWidth="2" strokeDasharray="2.4 3" />
    <circle cx="9" cy="22" r="3.6" fill="#ffffff" />
    <circle cx="16" cy="11.4" r="3.2" fill="#8fd0c8" />
    <rect x="19.6" y="18.6" width="6.8" height="6.8" rx="1.4" fill="#f2b84b" />
  </svg>
);
