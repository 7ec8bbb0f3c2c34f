export default function ImportPanel() { return null; }
