namespace JobFunctions.Documents.Pdf.Content;

/// <summary>The operators that build and paint paths (ISO 32000-2, 8.5).</summary>
internal sealed class PathOperators(Canvas canvas, Operands operands)
{
    /// <returns>Whether the word is one of these operators.</returns>
    public bool TryExecute(string keyword, GraphicsState state)
    {
        switch (keyword)
        {
            case "m": canvas.MoveTo(state.Transform, operands.Number(0), operands.Number(1)); break;
            case "l": AddPoints(state, 1); break;
            case "c": AddPoints(state, 3); break;
            case "v" or "y": AddPoints(state, 2); break;
            case "re": canvas.AddRectangle(state.Transform, operands.Number(0), operands.Number(1), operands.Number(2), operands.Number(3)); break;
            case "W" or "W*": canvas.ClipAtNextPaint(); break;
            case "f" or "F" or "f*": canvas.EndPath(state, fills: true, strokes: false); break;
            case "B" or "B*" or "b" or "b*": canvas.EndPath(state, fills: true, strokes: true); break;
            case "S" or "s": canvas.EndPath(state, fills: false, strokes: true); break;
            case "n": canvas.EndPath(state, fills: false, strokes: false); break;
            case "h": break;
            default: return false;
        }

        return true;
    }

    private void AddPoints(GraphicsState state, int count)
    {
        for (var i = 0; i < count; i++)
        {
            canvas.AddPoint(state.Transform, operands.Number(i * 2), operands.Number((i * 2) + 1));
        }
    }
}
