using JobFunctions.Documents.Packages;

namespace JobFunctions.Documents.Docx;

/// <summary>What styles say of the text set in them, as far as it matters: that it is a heading, or hidden.</summary>
internal sealed class WordStyles
{
    private const int LongestChain = 12;

    private readonly HashSet<string> _headings = [];
    private readonly HashSet<string> _hidden = [];
    private readonly HashSet<string> _lists = [];

    public bool IsHeading(string style) => _headings.Contains(style);

    public bool IsHidden(string style) => _hidden.Contains(style);

    /// <summary>Whether paragraphs set in it are items of a list.</summary>
    public bool IsList(string style) => _lists.Contains(style);

    public static WordStyles Read(ZipPackage package, string? part, ReadingBudget budget)
    {
        var styles = new WordStyles();
        using var reader = part is null ? null : package.OpenXml(part);
        Dictionary<string, string> parents = [];
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
                case "basedOn" when style.Length > 0:
                    parents[style] = WordNames.Attribute(reader, "val") ?? "";
                    break;
                case "name" when IsHeadingName(WordNames.Attribute(reader, "val") ?? ""):
                case "outlineLvl" when WordNames.Attribute(reader, "val") is not "9":
                    styles._headings.Add(style);
                    break;
                case "vanish" when style.Length > 0 && WordNames.IsOn(reader):
                    styles._hidden.Add(style);
                    break;
                case "numPr" when style.Length > 0:
                    styles._lists.Add(style);
                    break;
            }
        }

        styles.Inherit(parents, budget);

        return styles;
    }

    /// <summary>A style has what the one it is based on has.</summary>
    private void Inherit(Dictionary<string, string> parents, ReadingBudget budget)
    {
        foreach (var style in parents.Keys)
        {
            var parent = style;

            for (var steps = 0; steps < LongestChain && parents.TryGetValue(parent, out var next); steps++)
            {
                budget.Step();
                parent = next;

                foreach (var set in (HashSet<string>[])[_headings, _hidden, _lists])
                {
                    if (set.Contains(parent))
                    {
                        set.Add(style);
                    }
                }
            }
        }
    }

    // Built-in styles keep their English names inside the file, whatever the program's language.
    private static bool IsHeadingName(string name) =>
        name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) || name.Equals("Title", StringComparison.OrdinalIgnoreCase);
}
