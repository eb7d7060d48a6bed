using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

using JobFunctions.Documents.Packages;

namespace JobFunctions.Documents.Europass;

/// <summary>Takes the text of a Europass document (the SkillsPassport schema of version 3, and the Candidate one after it).</summary>
/// <remarks>Each list's name becomes a heading; periods, which stand in attributes, are written as dates, and what is marked as current as "present".</remarks>
internal sealed partial class EuropassReader : IFormatReader
{
    public TextDocument Read(ReadOnlyMemory<byte> content, ReadingBudget budget)
    {
        using var reader = SafeXml.Open(new MemoryStream(content.ToArray(), writable: false));
        var flow = new FlowBuilder(budget);
        var text = new StringBuilder();
        var isCurrent = false;

        while (SafeXml.Next(reader, budget))
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    if (reader.Depth == 0 && !IsRoot(reader))
                    {
                        throw new RefusedException(RefusalCode.UnsupportedType);
                    }

                    Write(flow, text);
                    Begin(flow, reader);
                    isCurrent = reader.LocalName == "Current";
                    break;
                case XmlNodeType.EndElement:
                    Write(flow, text);
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    text.Append(isCurrent && reader.Value.Trim() == "true" ? "present" : reader.Value);
                    break;
            }
        }

        return flow.Build();
    }

    private static bool IsRoot(XmlReader reader) =>
        reader.LocalName is "SkillsPassport" or "Candidate" || reader.NamespaceURI.Contains("europass", StringComparison.OrdinalIgnoreCase);

    private static void Begin(FlowBuilder flow, XmlReader reader)
    {
        if (reader.LocalName.EndsWith("List", StringComparison.Ordinal) || reader.LocalName is "Skills" or "Headline")
        {
            var name = reader.LocalName.EndsWith("List", StringComparison.Ordinal) ? reader.LocalName[..^4] : reader.LocalName;
            flow.EndParagraph();
            flow.Append(WordBoundary().Replace(name, " "));
            flow.EndParagraph(isHeading: true);
        }

        if (reader.GetAttribute("year") is { Length: <= 10 } year)
        {
            var parts = new[] { year, reader.GetAttribute("month"), reader.GetAttribute("day") }.Where(part => part is { Length: <= 10 }).Select(part => part!.Trim('-')); // null is filtered out
            flow.Append(string.Join('-', parts));
            flow.EndParagraph();
        }
    }

    // Descriptions hold HTML as text.
    private static void Write(FlowBuilder flow, StringBuilder text)
    {
        if (text.Length == 0)
        {
            return;
        }

        var plain = WebUtility.HtmlDecode(Tag().Replace(BreakingTag().Replace(text.ToString(), "\n"), ""));
        text.Clear();

        foreach (var line in plain.AsSpan().EnumerateLines())
        {
            flow.Append(line);
            flow.EndParagraph();
        }
    }

    [GeneratedRegex(@"<(?:br|/?p|/?li|/?ul|/?ol|/?div)\b[^<>]*>", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex BreakingTag();

    [GeneratedRegex(@"</?[a-zA-Z][^<>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();

    [GeneratedRegex(@"(?<=[a-z])(?=[A-Z])")]
    private static partial Regex WordBoundary();
}
