using System.Text;

namespace JobFunctions.Adapters.Html;

/// <summary>HTML from outside to plain text.</summary>
public static class HtmlText
{
    private const int MaxIndent = 8;

    /// <summary>
    /// The text as a reader sees it: a blank line between paragraphs, list items on lines of their own after "- ",
    /// inner lists indented by two spaces.
    /// </summary>
    /// <returns>Trimmed text with "\n" for line breaks; empty when nothing is shown.</returns>
    /// <remarks>The first 100,000 characters are read, in linear time, however the HTML is broken.</remarks>
    public static string From(string? html)
    {
        if (string.IsNullOrWhiteSpace(html))
        {
            return "";
        }

        var lines = new Lines();
        foreach (var piece in HtmlPieces.Read(html))
        {
            switch (piece)
            {
                case { Kind: HtmlPieceKind.Text }:
                    lines.Write(piece.Value);
                    break;
                case { Value: "br" }:
                    lines.Break();
                    break;
                case { Value: "ul" or "ol" }:
                    lines.List(piece.Kind == HtmlPieceKind.Start);
                    break;
                case { Value: "li" }:
                    lines.Item(piece.Kind == HtmlPieceKind.Start);
                    break;
                case { Value: "p" or "h2" or "h3" or "h4" }:
                    lines.Block();
                    break;
            }
        }

        return lines.ToString();
    }

    private sealed class Lines
    {
        private readonly StringBuilder _text = new();
        private int _depth;
        private int _breaks;
        private bool _bullet;

        public void Break() => _breaks = Math.Min(_depth > 0 ? 1 : 2, _breaks + 1);

        public void Block() => _breaks = _depth > 0 ? 1 : 2;

        public void List(bool starts)
        {
            _bullet &= starts;
            _depth = Math.Max(0, _depth + (starts ? 1 : -1));
            Block();
        }

        public void Item(bool starts)
        {
            // The line above a list leads into it, so no blank line there.
            _breaks = 1;
            _bullet = starts;
        }

        public void Write(string text)
        {
            if (string.IsNullOrWhiteSpace(text) && (_breaks > 0 || _bullet || _text.Length == 0))
            {
                return;
            }

            if (_breaks > 0 || _bullet)
            {
                StartLine();
            }

            ShownText.Append(_text, text, _text.Length == 0 || char.IsWhiteSpace(_text[^1]));
        }

        public override string ToString() => _text.ToString().Trim();

        private void StartLine()
        {
            while (_text.Length > 0 && _text[^1] == ' ')
            {
                _text.Length--;
            }

            _text.Append('\n', _text.Length == 0 ? 0 : _breaks);
            if (_bullet)
            {
                _text.Append(' ', 2 * Math.Clamp(_depth - 1, 0, MaxIndent)).Append("- ");
            }

            _breaks = 0;
            _bullet = false;
        }
    }
}
