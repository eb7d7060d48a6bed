namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>Guesses the language that a resume is written in.</summary>
public static class ResumeLanguage
{
    private const string KazakhLetters = "әғқңөұүһіӘҒҚҢӨҰҮҺІ";

    /// <summary>In Kazakh text every sixth letter or so is one that Russian does not have; in Russian text names bring a few.</summary>
    private const double KazakhShare = 0.08;

    private const int MinKazakh = 2;

    /// <summary>Russian resumes of engineers hold much Latin; English ones hold hardly any Cyrillic.</summary>
    private const double CyrillicShare = 0.25;

    /// <returns><c>ru</c>, <c>kk</c>, or <c>en</c> for everything else.</returns>
    public static string Guess(string text)
    {
        var (latin, cyrillic, kazakh) = (0, 0, 0);

        foreach (var c in text)
        {
            latin += char.IsAsciiLetter(c) ? 1 : 0;
            cyrillic += c is >= '\u0400' and <= '\u052F' ? 1 : 0;
            kazakh += KazakhLetters.Contains(c) ? 1 : 0;
        }

        return cyrillic == 0 || cyrillic <= (latin + cyrillic) * CyrillicShare ? "en" : kazakh > MinKazakh && kazakh > cyrillic * KazakhShare ? "kk" : "ru";
    }
}
