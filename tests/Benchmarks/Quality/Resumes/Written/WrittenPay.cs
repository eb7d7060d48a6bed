namespace JobFunctions.Benchmarks.Quality.Resumes.Written;

/// <summary>Writes the pay that a person asks for.</summary>
internal static class WrittenPay
{
    /// <returns>The words, and what they say; the amounts as printed (a yearly one is not divided).</returns>
    public static (string Text, ResumeTruth.TruthSalary Truth) Make(Dice dice, string language, int half)
    {
        var (text, from, to, currency, gross) = language switch
        {
            "ru" or "kk" when half == 0 => dice.Next(7) switch
            {
                0 => ("от 250 000 тенге", 250_000m, null, "KZT", null),
                1 => ("140 тыс. руб. на руки", 140_000m, 140_000m, "RUB", false),
                2 => ("1,2 млн ₸", 1_200_000m, 1_200_000m, "KZT", null),
                3 => ("80 000 - 100 000 руб.", 80_000m, 100_000m, "RUB", null),
                4 => ("350000 тг", 350_000m, 350_000m, "KZT", null),
                5 => ("95 000 ₽ до вычета налогов", 95_000m, 95_000m, "RUB", true),
                _ => ((string, decimal?, decimal?, string, bool?))("2 500 $", 2_500m, 2_500m, "USD", null),
            },
            "ru" or "kk" => dice.Next(7) switch
            {
                0 => ("180–250 тыс. ₽", 180_000m, 250_000m, "RUB", null),
                1 => ("не менее 400 000 тенге на руки", 400_000m, null, "KZT", false),
                2 => ("90к руб", 90_000m, 90_000m, "RUB", null),
                3 => ("600 000 KZT gross", 600_000m, 600_000m, "KZT", true),
                4 => ("до 1,5 млн тенге", null, 1_500_000m, "KZT", null),
                5 => ("70 т.р.", 70_000m, 70_000m, "RUB", null),
                _ => ((string, decimal?, decimal?, string, bool?))("USD 3000", 3_000m, 3_000m, "USD", null),
            },
            _ when half == 0 => dice.Next(6) switch
            {
                0 => ("$4k/mo", 4_000m, 4_000m, "USD", null),
                1 => ("3.800 € brutto", 3_800m, 3_800m, "EUR", true),
                2 => ("$85,000 per year", 85_000m, 85_000m, "USD", null),
                3 => ("£2,900 – £3,400 per month", 2_900m, 3_400m, "GBP", null),
                4 => ("€52k - 58k gross p.a.", 52_000m, 58_000m, "EUR", true),
                _ => ((string, decimal?, decimal?, string, bool?))("from USD 6,500 net", 6_500m, null, "USD", false),
            },
            _ => dice.Next(6) switch
            {
                0 => ("₹12 LPA", 1_200_000m, 1_200_000m, "INR", null),
                1 => ("80–100k GBP p.a.", 80_000m, 100_000m, "GBP", null),
                2 => ("$120K+", 120_000m, null, "USD", null),
                3 => ("EUR 4.200 netto", 4_200m, 4_200m, "EUR", false),
                4 => ("CHF 95'000 per annum", 95_000m, 95_000m, "CHF", null),
                _ => ((string, decimal?, decimal?, string, bool?))("70,000 USD annually (gross)", 70_000m, 70_000m, "USD", true),
            },
        };

        return (text, new ResumeTruth.TruthSalary(from, to, currency, gross));
    }
}
