using System.IO.Compression;
using System.Text.Json.Nodes;

namespace JobFunctions.StandIns.HeadHunter;

/// <summary>Real hh.ru objects that stand beside the checkout, when they do.</summary>
public static class HeadHunterCollectedData
{
    /// <summary>Full objects, then the search items that have none.</summary>
    internal static IEnumerable<HeadHunterEntry> Read(string folder) =>
        ReadDetails(folder).Select(HeadHunterEntry.Of).Concat(ReadItems(folder).Select(HeadHunterEntry.OfItem));

    /// <summary>Objects as <c>GET /vacancies/{id}</c> gave them.</summary>
    public static IEnumerable<JsonObject> ReadDetails(string folder) => ReadLines(Path.Combine(folder, "vacancies.jsonl.gz"));

    /// <summary>Items as <c>GET /vacancies</c> gave them.</summary>
    public static IEnumerable<JsonObject> ReadItems(string folder) => ReadLines(Path.Combine(folder, "vacancy-search-items.jsonl.gz"));

    private static IEnumerable<JsonObject> ReadLines(string path)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
        {
            if (JsonNode.Parse(line) is JsonObject item)
            {
                yield return item;
            }
        }
    }
}
