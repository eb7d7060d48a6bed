using System.Text;

using JobFunctions.Documents.Pdf.Content;
using JobFunctions.Documents.Pdf.Filters;
using JobFunctions.Documents.Pdf.Fonts;
using JobFunctions.Documents.Pdf.Objects;

namespace JobFunctions.Documents.Pdf;

/// <summary>Draws pages: their content, then what is laid over it, such as the answers in form fields.</summary>
internal sealed class PageReader(OptionalContent layers, ReadingBudget budget)
{
    private const int MostAnnotations = 5_000;
    private const int HiddenOrNoViewFlags = 2 | 32;
    private static readonly Box A4 = new(0, 0, 595, 842);

    private readonly FontCache _fonts = new(budget);
    private readonly FormCounter _forms = new(budget);

    /// <summary>Whether letters went untold because their font is not in the file.</summary>
    public bool HasLostFonts => _fonts.HasLost;

    public PageContent Read(PdfDictionary page)
    {
        var box = Box.From(page.Array("MediaBox")) is { Area: > 0 } media ? media : A4;
        box = Box.From(page.Array("CropBox")) is { } crop && crop.Intersect(box) is { Area: > 0 } visible ? visible : box;
        var turns = ((page.Integer("Rotate") / 90 % 4) + 4) % 4;
        var (width, height) = turns % 2 == 0 ? (box.Width, box.Height) : (box.Height, box.Width);
        var content = new PageContent(width, height);
        var interpreter = new ContentInterpreter(content, ToPage(box, turns), _fonts, _forms, layers, budget);
        interpreter.Run(Contents(page), page.IsLost("Resources") ? LostResources(page) : page.Dictionary("Resources"));
        var annotations = new ContentInterpreter(content, ToPage(box, turns), _fonts, _forms, layers, budget);
        DrawAnnotations(page, annotations);
        content.Finish(budget);

        return content;
    }

    // Whatever the content names in lost resources is lost as well.
    private static PdfDictionary LostResources(PdfDictionary page) => new(new() { ["Font"] = page.Raw("Resources") });

    /// <summary>From the user space of the page to points from its upper left corner as it is shown.</summary>
    private static Matrix ToPage(in Box box, int turns) => turns switch
    {
        1 => new Matrix(0, 1, 1, 0, -box.Y0, -box.X0),
        2 => new Matrix(-1, 0, 0, 1, box.X1, -box.Y0),
        3 => new Matrix(0, -1, -1, 0, box.Y1, box.X1),
        _ => new Matrix(1, 0, 0, -1, -box.X0, box.Y1),
    };

    private ReadOnlyMemory<byte> Contents(PdfDictionary page)
    {
        switch (page["Contents"])
        {
            case PdfStream one:
                return PdfFilters.Decode(one, budget);
            case PdfArray many:
                var all = new FilterOutput();

                for (var i = 0; i < many.Count; i++)
                {
                    if (many[i] is PdfStream part)
                    {
                        var bytes = PdfFilters.Decode(part, budget);
                        budget.Inflated(bytes.Length);
                        all.Write(bytes.Span);
                        all.WriteByte((byte)'\n');
                    }
                }

                return all.ToMemory();
            default:
                return ReadOnlyMemory<byte>.Empty;
        }
    }

    private void DrawAnnotations(PdfDictionary page, ContentInterpreter interpreter)
    {
        var annotations = page.Array("Annots");

        for (var i = 0; i < Math.Min(annotations?.Count ?? 0, MostAnnotations); i++)
        {
            if (annotations![i] is not PdfDictionary annotation // counted, so it is there
                || annotation.Name("Subtype") is "Popup" or "Link"
                || (annotation.Integer("F") & HiddenOrNoViewFlags) != 0
                || layers.IsOff(annotation.Raw("OC"))
                || Box.From(annotation.Array("Rect")) is not { } rectangle)
            {
                continue;
            }

            var normal = annotation.Dictionary("AP")["N"];
            var appearance = normal as PdfStream ?? (normal as PdfDictionary)?.Stream(annotation.Name("AS") ?? "Off");

            if (appearance is not null)
            {
                interpreter.DrawAppearance(appearance, rectangle, annotation.Name("Subtype") is "Widget" ? TextRegion.FormField : TextRegion.TextBox);
            }
            else if (annotation.Name("Subtype") is "Widget" && Value(annotation) is { } text)
            {
                interpreter.DrawAppearance(Appearance(text, rectangle), rectangle, TextRegion.FormField);
            }
        }
    }

    private static string? Value(PdfDictionary field) => (field["V"], field.Dictionary("Parent")["V"]) switch
    {
        (PdfString own, _) => PdfText.Decode(own.Bytes),
        (_, PdfString parents) => PdfText.Decode(parents.Bytes),
        _ => null,
    };

    /// <summary>What a reader would draw for a field that has an answer and no appearance: the answer in a plain font.</summary>
    private static PdfStream Appearance(string text, in Box rectangle)
    {
        const int size = 10;
        var line = string.Concat(text.Where(letter => !char.IsControl(letter) && !char.IsSurrogate(letter)).Take(2000).Select(letter => ((int)letter).ToString("X4", System.Globalization.CultureInfo.InvariantCulture)));
        var font = new PdfDictionary(new() { ["Subtype"] = new PdfName("Type0"), ["Encoding"] = new PdfName("UniJIS-UCS2-H") });
        var fonts = new PdfDictionary(new() { ["F"] = font });
        var dictionary = new PdfDictionary(new()
        {
            ["Resources"] = new PdfDictionary(new() { ["Font"] = fonts }),
            ["BBox"] = new PdfArray([PdfNumber.Of(0), PdfNumber.Of(0), PdfNumber.Of(rectangle.Width), PdfNumber.Of(rectangle.Height)]),
        });

        return new PdfStream(dictionary, Encoding.ASCII.GetBytes($"BT /F {size} Tf 50 Tz 2 4 Td <{line}> Tj ET"));
    }
}
