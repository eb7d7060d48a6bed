namespace JobFunctions.Core.TextSearch.Segments;

/// <summary>
/// For each term of a segment the documents that hold it, in order. Two streams: how many documents, then for each the distance from the
/// one before and the term's <see cref="Impact"/>; and, read for phrases only, for each document the length in bytes and the distances
/// of the places where the term stands.
/// </summary>
internal sealed class Postings(byte[] documents, int[] documentEnds, byte[] places, int[] placeEnds)
{
    public int FrequencyOf(int term) => Read(term).Count;

    public PostingReader Read(int term) => new(documents, StartOf(documentEnds, term));

    /// <summary>Reads the places of each document too.</summary>
    public PostingReader ReadWithPlaces(int term) => new(documents, StartOf(documentEnds, term), places, StartOf(placeEnds, term));

    private static int StartOf(int[] ends, int term) => term == 0 ? 0 : ends[term - 1];
}
