using System.Numerics;
using JobFunctions.Core.Matching.Scoring;
using JobFunctions.Core.Text;

namespace JobFunctions.Core.Matching;

/// <summary>
/// Finds vacancies that are one: the same title at the same employer with nearly the same text, in several sources or towns. Near texts are
/// found by SimHash (Charikar 2002) in bands, so that the time grows with the number of vacancies and not with its square.
/// </summary>
internal static class DuplicateMerger
{
    private const int MaxDistance = 10;
    private const int BandBits = 16;

    // A text shorter than this says too little to tell two jobs of one employer apart.
    private const int LeastTerms = 12;

    // Compared with so many of a band or a title at most, so that a flood of equal hashes stays cheap.
    private const int MaxCompared = 24;

    /// <returns>Groups of indexes, each in the order given, ordered by their first.</returns>
    public static List<List<int>> Group(IReadOnlyList<PreparedVacancy> vacancies, CancellationToken cancellationToken)
    {
        var fingerprints = new Fingerprint[vacancies.Count];
        var parents = new int[vacancies.Count];
        for (var i = 0; i < vacancies.Count; i++)
        {
            fingerprints[i] = Fingerprint.Of(vacancies[i]);
            parents[i] = i;
        }

        // By id, so that the order given decides nothing where a bucket overflows.
        var order = Enumerable.Range(0, vacancies.Count).ToArray();
        Array.Sort(order, (one, other) => string.CompareOrdinal(vacancies[one].Vacancy.Id.Value, vacancies[other].Vacancy.Id.Value));
        var buckets = new Dictionary<(ulong Key, int Band), List<int>>();
        foreach (var i in order)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var key in fingerprints[i].Keys())
            {
                if (!buckets.TryGetValue(key, out var bucket))
                {
                    buckets[key] = bucket = [];
                }

                foreach (var other in bucket)
                {
                    if (fingerprints[i].IsSame(fingerprints[other]))
                    {
                        Join(parents, other, i);
                    }
                }

                if (bucket.Count < MaxCompared)
                {
                    bucket.Add(i);
                }
            }
        }

        var groups = new Dictionary<int, List<int>>();
        for (var i = 0; i < parents.Length; i++)
        {
            var root = Root(parents, i);
            if (!groups.TryGetValue(root, out var group))
            {
                groups[root] = group = [];
            }

            group.Add(i);
        }

        return [.. groups.Values.OrderBy(group => group[0])];
    }

    private static int Root(int[] parents, int index)
    {
        while (parents[index] != index)
        {
            index = parents[index] = parents[parents[index]];
        }

        return index;
    }

    private static void Join(int[] parents, int one, int other)
    {
        var (first, second) = (Root(parents, one), Root(parents, other));
        parents[Math.Max(first, second)] = Math.Min(first, second);
    }

    private readonly record struct Fingerprint(ulong Title, ulong Company, ulong Text, int Terms, bool HasDetails)
    {
        public static Fingerprint Of(PreparedVacancy vacancy)
        {
            var title = 0UL;
            foreach (var term in vacancy.Title.Terms)
            {
                title += term * 0x9E3779B97F4A7C15;
            }

            var company = vacancy.Vacancy.Company is { } name ? CompanyName.Normalise(name) : "";
            return new Fingerprint(title, company.Length == 0 ? 0 : TermHash.Of(company), SimHash(vacancy.Text), vacancy.Text.Terms.Length, vacancy.Vacancy.HasDetails);
        }

        public IEnumerable<(ulong Key, int Band)> Keys()
        {
            yield return (TermHash.Combine(Title, Company), -1);
            for (var band = 0; band < 64 / BandBits && Terms >= LeastTerms; band++)
            {
                yield return ((Text >> (band * BandBits)) & ((1UL << BandBits) - 1), band);
            }
        }

        public bool IsSame(Fingerprint other)
        {
            var distance = BitOperations.PopCount(Text ^ other.Text);
            var sameCompany = Company == other.Company && Company != 0;

            // A snippet is a small part of the text that it stands for.
            var saysLittle = Math.Min(Terms, other.Terms) < LeastTerms || HasDetails != other.HasDetails;
            var isNear = distance <= MaxDistance || (saysLittle && sameCompany);
            return isNear && (Title == other.Title ? Company == other.Company || Company == 0 || other.Company == 0 : sameCompany && distance <= MaxDistance / 3);
        }

        private static ulong SimHash(TermVector text)
        {
            Span<float> bits = stackalloc float[64];
            bits.Clear();
            for (var i = 0; i < text.Terms.Length; i++)
            {
                var hash = text.Terms[i] * 0xD6E8FEB86659FD93;
                hash ^= hash >> 32;
                for (var bit = 0; bit < 64; bit++)
                {
                    bits[bit] += (hash & (1UL << bit)) != 0 ? text.Weights[i] : -text.Weights[i];
                }
            }

            var fingerprint = 0UL;
            for (var bit = 0; bit < 64; bit++)
            {
                fingerprint |= bits[bit] > 0 ? 1UL << bit : 0;
            }

            return fingerprint;
        }
    }
}
