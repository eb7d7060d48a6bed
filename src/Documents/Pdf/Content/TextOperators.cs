using JobFunctions.Documents.Pdf.Objects;

namespace JobFunctions.Documents.Pdf.Content;

/// <summary>The operators of text but for the choice of a font (ISO 32000-2, 9.3 and 9.4).</summary>
internal sealed class TextOperators(TextPainter text, Operands operands)
{
    /// <returns>Whether the word is one of these operators.</returns>
    public bool TryExecute(string keyword, GraphicsState state)
    {
        switch (keyword)
        {
            case "BT": text.Begin(); break;
            case "ET": break;
            case "Tc": state.LetterSpacing = operands.Number(0); break;
            case "Tw": state.WordSpacing = operands.Number(0); break;
            case "Tz": state.HorizontalScale = operands.Number(0) / 100; break;
            case "TL": state.Leading = operands.Number(0); break;
            case "Tr": state.RenderMode = (int)operands.Number(0); break;
            case "Ts": state.Rise = operands.Number(0); break;
            case "Td": text.MoveLine(operands.Number(0), operands.Number(1)); break;
            case "TD":
                state.Leading = -operands.Number(1);
                text.MoveLine(operands.Number(0), operands.Number(1));
                break;
            case "Tm": text.SetMatrix(operands.Matrix); break;
            case "T*": text.MoveLine(0, -state.Leading); break;
            case "TJ" when operands.Last is PdfArray items: text.ShowAdjusted(state, items); break;
            case "Tj" or "TJ": text.Show(state, operands.LastString); break;
            case "'":
                text.MoveLine(0, -state.Leading);
                text.Show(state, operands.LastString);
                break;
            case "\"":
                (state.WordSpacing, state.LetterSpacing) = (operands.Number(0), operands.Number(1));
                text.MoveLine(0, -state.Leading);
                text.Show(state, operands.LastString);
                break;
            default: return false;
        }

        return true;
    }
}
