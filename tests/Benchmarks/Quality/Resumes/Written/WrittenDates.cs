using System.Globalization;

namespace JobFunctions.Benchmarks.Quality.Resumes.Written;

/// <summary>Writes stretches of time as people do, and tells what of them can be read.</summary>
internal sealed class WrittenDates(Dice dice, string language, int half)
{
    /// <summary>Forms that both halves use, then those of each alone.</summary>
    private static readonly string[][] Forms =
    [
        ["MMMM yyyy", "MM.yyyy", "yyyy", "MMM yyyy", "MM/yyyy"],
        ["dd.MM.yyyy", "MMM'yy", "season", "yyyy/MM", "MMMM, yyyy"],
        ["yyyy-MM", "MMM yy", "quarter", "dd MMMM yyyy", "MM.yy", "MMMM yyyy г."],
    ];

    private static readonly string[] English = "January February March April May June July August September October November December".Split(' ');

    private static readonly string[] Russian = "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".Split(' ');

    private static readonly string[] RussianOf = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".Split(' ');

    private static readonly string[] Kazakh = "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан".Split(' ');

    private readonly string _form = dice.Chance(60) ? dice.Pick(Forms[0]) : dice.Pick(Forms[1 + half]);

    private readonly string _dash = dice.Pick(" – ", " - ", "-", " — ", "–", " to ", " – ");

    private readonly bool _tellsLength = dice.Chance(20);

    private readonly string _now = language switch
    {
        "ru" => half == 0 ? dice.Pick("по настоящее время", "настоящее время", "н.в.", "по н.в.", "сейчас") : dice.Pick("наст. время", "по настоящее время", "настоящее время", "по сей день", "н. в.", "до сих пор"),
        "kk" => half == 0 ? dice.Pick("қазіргі уақытқа дейін", "қазір") : dice.Pick("қазіргі уақыт", "осы уақытқа дейін", "қазіргі уақытқа дейін"),
        _ => half == 0 ? dice.Pick("Present", "present", "to date", "NOW") : dice.Pick("Current", "Present", "till now", "Ongoing", "now"),
    };

    private bool IsCoarse => _form is "yyyy" or "season" or "quarter";

    /// <summary>As the truth spells it: a year alone counts from January to December.</summary>
    public IReadOnlyList<string?> Truth(WrittenJob job) => [Truth(job.From, "01"), job.To is { } to ? Truth(to, "12") : null];

    public bool TellsMonths => !IsCoarse;

    public string Range(WrittenJob job)
    {
        var now = _dash == " to " && _now == "to date" ? "date" : _now;
        var dash = language != "en" && _dash == " to " ? " – " : _dash.Trim().Length == _dash.Length && _form.Contains('-') ? " - " : _dash;
        dash = dash == "-" && !char.IsDigit(Date(job.From)[^1]) ? " - " : dash;
        var text = $"{Date(job.From)}{dash}{(job.To is { } to ? Date(to) : now)}";

        return _tellsLength ? $"{text} ({Length(job)})" : text;
    }

    private string Truth(int month, string edge) => IsCoarse ? $"{month / 12:0000}-{edge}" : $"{month / 12:0000}-{(month % 12) + 1:00}";

    private string Date(int at)
    {
        var (year, month) = (at / 12, at % 12);
        var name = language switch { "ru" => Russian[month], "kk" => Kazakh[month], _ => English[month] };
        var shortName = name[..Math.Min(3, name.Length)];
        var season = (language switch { "ru" => "зима весна лето осень", "kk" => "қыс көктем жаз күз", _ => "Winter Spring Summer Fall" }).Split(' ')[(month + 1) % 12 / 3];
        var capital = char.ToUpper(name[0], CultureInfo.InvariantCulture) + name[1..];

        return _form switch
        {
            "yyyy" => $"{year}",
            "MM.yyyy" => $"{month + 1:00}.{year}",
            "MM/yyyy" => $"{month + 1:00}/{year}",
            "MMM yyyy" => $"{shortName} {year}",
            "MMM'yy" => $"{char.ToUpper(shortName[0], CultureInfo.InvariantCulture)}{shortName[1..]}'{year % 100:00}",
            "MMM yy" => $"{char.ToUpper(shortName[0], CultureInfo.InvariantCulture)}{shortName[1..]} {year % 100:00}",
            "MM.yy" => $"{month + 1:00}.{year % 100:00}",
            "dd.MM.yyyy" => $"{1 + (at % 27):00}.{month + 1:00}.{year}",
            "dd MMMM yyyy" => $"{1 + (at % 27)} {(language == "ru" ? RussianOf[month] : name)} {year}",
            "yyyy-MM" => $"{year}-{month + 1:00}",
            "yyyy/MM" => $"{year}/{month + 1:00}",
            "MMMM, yyyy" => $"{capital}, {year}",
            "MMMM yyyy г." => language == "ru" ? $"{capital} {year} г." : $"{capital} {year}",
            "season" => $"{season} {year}",
            "quarter" => language == "ru" ? $"{(month / 3) + 1} кв. {year}" : $"Q{(month / 3) + 1} {year}",
            _ => $"{capital} {year}",
        };
    }

    private string Length(WrittenJob job)
    {
        var months = (job.To ?? WrittenResumes.Now) - job.From + 1;
        var (years, rest) = (months / 12, months % 12);

        return language switch
        {
            "ru" => years == 0 ? $"{rest} мес." : $"{years} {(years is 1 ? "год" : years < 5 ? "года" : "лет")} {rest} мес.",
            "kk" => $"{years} жыл {rest} ай",
            _ => years == 0 ? $"{rest} mos" : $"{years} {(years == 1 ? "yr" : "yrs")} {rest} mos",
        };
    }
}
