using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using JobFunctions.Core.Storage;
using JobFunctions.StandIns.Storage;

namespace JobFunctions.Api.Tests.Privacy;

/// <summary>Looks through everything that is stored: every item of every partition with its key, and every blob with its name.</summary>
internal sealed partial class Traces(WalkablePartitionStore store, WalkableBlobStore blobs)
{
    /// <summary>Where any of the words stands, in either case, however its JSON is escaped.</summary>
    public async Task<IReadOnlyList<Trace>> OfAsync(IReadOnlyCollection<string> words, CancellationToken cancellationToken)
    {
        var found = new List<Trace>();
        await foreach (var (key, body) in store.WalkAsync(cancellationToken))
        {
            Add(key.Collection, $"{key.Partition}/{key.Key}", Plain(body));
        }

        foreach (var (name, content) in await blobs.WalkAsync(cancellationToken))
        {
            Add(name.Container, name.Path, Plain(TextOf(content)));
        }

        return found;

        void Add(string kind, string place, string text)
        {
            var named = words.Where(word => place.Contains(word, StringComparison.OrdinalIgnoreCase) || text.Contains(word, StringComparison.OrdinalIgnoreCase)).ToList();
            if (named.Count > 0)
            {
                found.Add(new Trace(kind, place, text, named));
            }
        }
    }

    private static string TextOf(BlobContent content)
    {
        if (content.MediaType != "application/gzip")
        {
            return Encoding.UTF8.GetString(content.Bytes.Span);
        }

        using var zip = new GZipStream(new MemoryStream(content.Bytes.ToArray()), CompressionMode.Decompress);
        using var reader = new StreamReader(zip, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    // JSON in JSON escapes its escapes.
    private static string Plain(string json) => Escape().Replace(json, match => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString());

    [GeneratedRegex(@"\\+u([0-9a-fA-F]{4})")]
    private static partial Regex Escape();
}
