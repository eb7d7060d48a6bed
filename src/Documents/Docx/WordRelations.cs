using JobFunctions.Documents.Packages;

namespace JobFunctions.Documents.Docx;

/// <summary>Where the parts of a package are, by their kind.</summary>
internal static class WordRelations
{
    /// <param name="part">The part whose relations are wanted, empty for the package's own.</param>
    /// <returns>The last word of the relation's type and the part's name, in the order given.</returns>
    public static List<(string Kind, string Target)> Read(ZipPackage package, string part, ReadingBudget budget)
    {
        var slash = part.LastIndexOf('/');
        var folder = slash < 0 ? "" : part[..(slash + 1)];
        List<(string, string)> relations = [];
        using var reader = package.OpenXml($"{folder}_rels/{part[(slash + 1)..]}.rels");

        while (reader is not null && SafeXml.Next(reader, budget))
        {
            if (reader.LocalName == "Relationship"
                && reader.GetAttribute("TargetMode") != "External"
                && reader.GetAttribute("Type") is { } type
                && reader.GetAttribute("Target") is { } target)
            {
                relations.Add((type[(type.LastIndexOf('/') + 1)..], target.StartsWith('/') || target.StartsWith('\\') ? target[1..] : folder + target));
            }
        }

        return relations;
    }
}
