using JobFunctions.Documents.Packages;

namespace JobFunctions.Documents.Docx;

/// <summary>What styles say of the text set in them, as far as it matters: that it is a heading, or hidden.</summary>
internal sealed class WordStyles
{
    private readonly HashSet<string> _headings = [];
    private readonly HashSet<string> _hidden = [];

    public bool IsHeading(string style) => _headings.Contains(style);

    public bool IsHidden(string style) => _hidden.Contains(style);

    public static WordStyles Read(ZipPackage package, string? part, ReadingBudget budget)
    {
        var styles = new WordStyles();
        using var reader = part is null ? null : package.OpenXml(part);
        var style = "";

        while (reader is not null && SafeXml.Next(reader, budget))
        {
            if (reader.NodeType != System.Xml.XmlNodeType.Element)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "style":
                    style = WordNames.Attribute(reader, "styleId") ?? "";
                    break;
                case "name" when IsHeadingName(WordNames.Attribute(reader, "val") ?? ""):
                case "outlineLvl" when WordNames.Attribute(reader, "val") is not "9":
                    styles._headings.Add(style);
                    break;
                case "vanish" when style.Length > 0 && WordNames.IsOn(reader):
                    styles._hidden.Add(style);
                    break;
            }
        }

        return styles;
    }

    // Built-in styles keep their English names inside the file, whatever the program's language.
    private static bool IsHeadingName(string name) =>
        name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) || name.Equals("Title", StringComparison.OrdinalIgnoreCase);
}
