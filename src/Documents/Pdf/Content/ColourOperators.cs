using JobFunctions.Documents.Pdf.Objects;

namespace JobFunctions.Documents.Pdf.Content;

/// <summary>The operators that choose colours, capitals for lines and small letters for everything else (ISO 32000-2, 8.6.8).</summary>
internal sealed class ColourOperators(Operands operands)
{
    public void Execute(string keyword, GraphicsState state, PdfDictionary resources)
    {
        switch (keyword)
        {
            case "g" or "rg" or "k":
                (state.FillIsPlain, state.Fill) = (true, operands.Paint);
                break;
            case "G" or "RG" or "K":
                (state.StrokeIsPlain, state.Stroke) = (true, operands.Paint);
                break;
            case "cs":
                state.FillIsPlain = IsPlain(resources);
                state.Fill = state.FillIsPlain ? Paint.Black : null;
                break;
            case "CS":
                state.StrokeIsPlain = IsPlain(resources);
                state.Stroke = state.StrokeIsPlain ? Paint.Black : null;
                break;
            case "sc" or "scn":
                state.Fill = state.FillIsPlain ? operands.Paint : null;
                break;
            case "SC" or "SCN":
                state.Stroke = state.StrokeIsPlain ? operands.Paint : null;
                break;
        }
    }

    private bool IsPlain(PdfDictionary resources)
    {
        var space = resources.Dictionary("ColorSpace")[operands.Name(0) ?? ""];

        return Paint.IsPlain(space == PdfObject.Null ? operands[0] : space);
    }
}
