using System.Text;

namespace JobFunctions.Adapters.Html;

/// <summary>HTML from outside to HTML that can be shown anywhere.</summary>
public static class SafeHtml
{
    /// <summary>Keeps p, br, ul, ol, li, strong, em, b, i and h2 to h4, without attributes.</summary>
    /// <returns>
    /// Well-formed HTML in which every other element is unwrapped, or dropped with its content where that is not text
    /// for a reader (scripts, styles, frames, drawings); empty when nothing is shown. Cleaning it again changes nothing.
    /// </returns>
    /// <remarks>The first 100,000 characters are read, in linear time, however the HTML is broken.</remarks>
    public static string From(string? html)
    {
        if (string.IsNullOrWhiteSpace(html))
        {
            return "";
        }

        var writer = new Writer();
        foreach (var piece in HtmlPieces.Read(html))
        {
            switch (piece.Kind)
            {
                case HtmlPieceKind.Text:
                    writer.Text(piece.Value);
                    break;
                case HtmlPieceKind.Start:
                    writer.Start(piece.Value);
                    break;
                default:
                    writer.End(piece.Value);
                    break;
            }
        }

        return writer.Finish();
    }

    /// <summary>Writes elements only once they hold text, closes what the source forgot, and bounds the nesting.</summary>
    private sealed class Writer
    {
        private const int MaxLists = 6;

        private readonly StringBuilder _html = new();
        private readonly List<string> _open = [];
        private int _written;
        private bool _breakWanted;
        private bool _atLineStart = true;

        public void Text(string text)
        {
            var shown = new StringBuilder();
            ShownText.Append(shown, text, _atLineStart || _breakWanted || EndsWithSpace());
            if (shown.Length == 0)
            {
                return;
            }

            EnsureItem();
            WritePending();
            _html.Append(shown.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;"));
            _atLineStart = false;
        }

        public void Start(string name)
        {
            switch (name)
            {
                case "br":
                    _breakWanted = !_atLineStart;
                    break;
                case "strong" or "em" or "b" or "i":
                    if (!_open.Contains(name))
                    {
                        EnsureItem();
                        _open.Add(name);
                    }

                    break;
                default:
                    StartBlock(name);
                    break;
            }
        }

        public void End(string name)
        {
            var at = _open.LastIndexOf(name);
            if (at < 0 || (IsInline(name) && _open.Skip(at).Any(open => !IsInline(open))))
            {
                return;
            }

            if (name is "li" or "p" or "h2" or "h3" or "h4" && _open.FindLastIndex(IsList) > at)
            {
                return;
            }

            Close(at);
        }

        public string Finish()
        {
            Close(0);
            return _html.ToString().Trim();
        }

        private void StartBlock(string name)
        {
            var inlines = _open.Where(IsInline).ToList();
            CloseTo(name);
            _breakWanted = false;
            _atLineStart = true;
            if (IsList(name) && _open.Count(IsList) == MaxLists)
            {
                return;
            }

            if (name == "li" && (_open.Count == 0 || !IsList(_open[^1])))
            {
                _open.Add("ul");
            }
            else if (name != "li")
            {
                EnsureItem();
            }

            _open.Add(name);
            if (!IsList(name))
            {
                _open.AddRange(inlines);
            }
        }

        private void EnsureItem()
        {
            if (_open.Count > 0 && IsList(_open[^1]))
            {
                _open.Add("li");
            }
        }

        // Paragraphs and headings hold no blocks; an item ends where the next of its list starts.
        private void CloseTo(string name)
        {
            var list = _open.FindLastIndex(IsList);
            var end = name == "li" ? list + 1 : _open.FindIndex(list + 1, open => open != "li");
            Close(end < 0 ? _open.Count : end);
        }

        private void Close(int count)
        {
            while (_open.Count > count)
            {
                var name = _open[^1];
                _open.RemoveAt(_open.Count - 1);
                if (_written > _open.Count)
                {
                    _written = _open.Count;
                    _html.Append("</").Append(name).Append('>');
                }

                if (!IsInline(name))
                {
                    _breakWanted = false;
                    _atLineStart = true;
                }
            }
        }

        private void WritePending()
        {
            if (_breakWanted)
            {
                _html.Append("<br>");
                _breakWanted = false;
            }

            for (; _written < _open.Count; _written++)
            {
                _html.Append('<').Append(_open[_written]).Append('>');
            }
        }

        private bool EndsWithSpace() => _html.Length > 0 && _html[^1] == ' ';

        private static bool IsInline(string name) => name is "strong" or "em" or "b" or "i";

        private static bool IsList(string name) => name is "ul" or "ol";
    }
}
