using System.Buffers.Binary;
using System.Buffers.Text;
using System.Text;

namespace JobFunctions.Core.TextSearch.Queries;

/// <summary>
/// Where a walk over the pages of a query stands: the last item's place in the order. It also keeps what the weight of each part of the
/// text was on the first page: a document's score is then the same on every page, whatever is added or removed in between, so that
/// no item comes twice and none that stays is lost.
/// </summary>
/// <param name="Query">A number for the text and the order that it belongs to.</param>
/// <param name="HasGrown">Whether the last word was taken for the beginning of others.</param>
internal sealed record SearchCursor(ulong Query, bool HasGrown, IReadOnlyList<float> Weights, Rank Last)
{
    private const byte Version = 1;
    private const int HeadLength = 1 + 8 + 1 + 8 + 8 + 1;
    private const int MaxLength = 1024;
    private const float MaxWeight = 100;

    public string Write()
    {
        var id = Encoding.UTF8.GetBytes(Last.Id);
        var bytes = new byte[HeadLength + (Weights.Count * 4) + id.Length];
        bytes[0] = Version;
        BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(1), Query);
        bytes[9] = HasGrown ? (byte)1 : (byte)0;
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(10), Last.Key);
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(18), Last.Recency);
        bytes[26] = (byte)Weights.Count;
        for (var i = 0; i < Weights.Count; i++)
        {
            BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(HeadLength + (i * 4)), Weights[i]);
        }

        id.CopyTo(bytes.AsSpan(HeadLength + (Weights.Count * 4)));
        return Base64Url.EncodeToString(bytes);
    }

    /// <param name="query">The number that it must belong to.</param>
    /// <param name="weights">How many weights it must have.</param>
    /// <exception cref="InvalidQueryException">It is none, or another query's.</exception>
    public static SearchCursor Read(string text, ulong query, int weights)
    {
        var start = HeadLength + (weights * 4);
        if (Decode(text) is not { } bytes || bytes.Length <= start || bytes[0] != Version)
        {
            throw new InvalidQueryException("cursor", "This is no cursor of a search.");
        }

        if (BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(1)) != query || bytes[26] != weights)
        {
            throw new InvalidQueryException("cursor", "This cursor belongs to another search.");
        }

        var read = new float[weights];
        for (var i = 0; i < weights; i++)
        {
            read[i] = BinaryPrimitives.ReadSingleLittleEndian(bytes.AsSpan(HeadLength + (i * 4)));
            if (!(read[i] is >= 0 and <= MaxWeight))
            {
                throw new InvalidQueryException("cursor", "This is no cursor of a search.");
            }
        }

        var last = new Rank(
            BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(10)),
            BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(18)),
            Encoding.UTF8.GetString(bytes.AsSpan(start)));
        return new SearchCursor(query, bytes[9] != 0, read, last);
    }

    private static byte[]? Decode(string text)
    {
        if (text.Length is 0 or > MaxLength || !Base64Url.IsValid(text))
        {
            return null;
        }

        return Base64Url.DecodeFromChars(text);
    }
}
