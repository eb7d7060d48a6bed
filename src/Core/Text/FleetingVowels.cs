using System.Buffers;

namespace JobFunctions.Core.Text;

/// <summary>
/// Brings together Russian stems that differ by a vowel which comes and goes: <c>продавец</c> and <c>продавц(ы)</c>, <c>рынок</c> and
/// <c>рынк(и)</c>, <c>заявок</c> and <c>заявк(а)</c>. Snowball's stemmer leaves them apart.
/// </summary>
public static class FleetingVowels
{
    private const int MinLength = 4;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("аеиоуыэюя");

    /// <summary>Drops the vowel in its place.</summary>
    /// <param name="stem">What <see cref="RussianStemmer"/> gives.</param>
    /// <returns>The length of what is left.</returns>
    public static int Drop(Span<char> stem)
    {
        var length = stem.Length;
        if (length < MinLength || stem[^1] is not ('к' or 'ц'))
        {
            return length;
        }

        var last = stem[^1];
        if (IsFleeting(stem[^2], last) && HasVowel(stem[..^2]))
        {
            if (!IsVowel(stem[^3]))
            {
                stem[^2] = last;
                length--;
            }
            else if (last == 'ц')
            {
                stem[^2] = 'й';
            }
        }

        // Владелец, владельца.
        if (last == 'ц' && stem[length - 2] == 'ь')
        {
            stem[length - 2] = last;
            length--;
        }

        return length;
    }

    private static bool IsFleeting(char vowel, char last) => vowel == 'е' || (vowel == 'о' && last == 'к');

    private static bool HasVowel(ReadOnlySpan<char> letters) => letters.ContainsAny(Vowels);

    private static bool IsVowel(char c) => Vowels.Contains(c);
}
