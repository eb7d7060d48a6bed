using System.Globalization;

namespace JobFunctions.Benchmarks.Quality.Resumes.Written;

/// <summary>Writes the head of a resume: the name, the headline and the contacts.</summary>
internal sealed class WrittenHead(Dice dice, WrittenStory story, WrittenWords words, int half)
{
    /// <summary>What the head tells; the truth is made of it.</summary>
    public required bool TellsName { get; init; }

    public required bool TellsEmail { get; init; }

    public required bool TellsPhone { get; init; }

    public bool TellsCity { get; private set; } = true;

    public bool TellsPosition { get; private set; }

    public (string Text, ResumeTruth.TruthSalary Truth)? Pay { get; init; }

    public string Headline { get; } = story.Wish ?? story.Jobs[0].Title;

    public string Form { get; private set; } = "";

    public List<WrittenLine> Write()
    {
        var form = dice.Pick(half == 0
            ? ["plain", "labels", "line", "table", "icons", "pageheader", "titled"]
            : (string[])["plain", "labels", "line", "questionnaire", "resumeof", "icons", "wide"]);
        Form = form;
        List<WrittenLine> lines = [];
        var size = dice.Pick(14, 16, 20, 26);
        var name = Name();

        switch (form)
        {
            case "plain":
                Add(name, size);
                Position(lines);
                Add(Join("\n", Phone(), Email(), City()));
                break;
            case "line":
                Add(name, size);
                Position(lines);
                Add(Join(dice.Pick(" | ", " • ", "  ·  ", ", "), City(), Phone(), Email()));
                break;
            case "wide":
                Add(Join("     ", name, Phone()), size);
                Add(Join("     ", Position(), Email()));
                Add(City());
                break;
            case "labels" or "titled":
                if (form == "titled")
                {
                    Add(words.Of("title"), 18);
                    Add(name is null ? null : $"{words.Of("name")}: {name}");
                }
                else
                {
                    Add(name, size);
                }

                Position(lines);
                Add(Label("city", City()));
                Add(Label("phone", Phone()));
                Add(Label("email", Email()));
                Add(dice.Chance(60) ? Label("birth", "21.02.1991") : null);
                break;
            case "table" or "questionnaire":
                Add(words.Of("title"), 18);
                Add(Cells("name", name));
                Add(Cells("birth", dice.Pick("21.02.1991", "07.11.1988")));
                Add(Cells("citizen", story.Language == "en" ? "British" : "Казахстан"));
                Add(Cells("city", City()));
                Add(Cells("phone", Phone()));
                Add(Cells("email", Email()));
                TellsPosition = true;
                Add(Cells("position", Headline));
                break;
            case "icons":
                Add(name, size);
                Position(lines);
                Add(Mark("\uF095 |☎ |📱 ", Phone()));
                Add(Mark("\uF0E0 |✉ |📧 ", Email()));
                Add(Mark("\uF041 |⌂ |📍 ", City()));
                break;
            case "pageheader":
                lines.Add(new WrittenLine(Join("  ", name, Phone()) ?? "", 9, IsPageHeader: true));
                Position(lines);
                Add(Join(" | ", Email(), City()));
                break;
            default:
                Add(name is null ? words.Of("title") : story.Language switch { "ru" => dice.Pick($"Резюме: {name}", $"Резюме – {name}"), "kk" => $"Түйіндеме: {name}", _ => dice.Pick($"Resume of {name}", $"CV – {name}", $"{name} - Resume") }, size);
                Position(lines);
                Add(Join(" / ", Phone(), Email()));
                Add(City());
                break;
        }

        if (Pay is { } pay)
        {
            Add(form is "table" or "questionnaire" ? Cells("salary", pay.Text) : Label("salary", pay.Text));
        }

        return lines;

        void Add(string? text, double points = 10)
        {
            foreach (var line in (text ?? "").Split('\n').Where(line => line.Length > 0))
            {
                lines.Add(new WrittenLine(line, points, IsBold: points > 12, StartsBlock: lines.Count == 0));
            }
        }
    }

    private string? Name()
    {
        if (!TellsName)
        {
            return null;
        }

        var name = story.Person.Name;

        return dice.Next(9) switch
        {
            0 or 1 => name.ToUpperInvariant(),
            2 when half == 1 => name.Replace(story.Person.Last, story.Person.Last.ToUpperInvariant(), StringComparison.Ordinal),
            3 when story.Language == "en" => half == 0 ? $"{name}, PhD" : $"{name}, MBA, PMP",
            4 when story.Language == "en" && half == 1 => $"{story.Person.Last}, {name.Replace(story.Person.Last, "", StringComparison.Ordinal).Trim()}",
            5 when half == 1 => name.ToLower(CultureInfo.InvariantCulture),
            6 when half == 0 && story.Language == "en" => $"Dr. {name}",
            7 => string.Join("  ", name.ToUpperInvariant().Split(' ').Select(word => string.Join(' ', word.AsEnumerable()))),
            _ => name,
        };
    }

    private void Position(List<WrittenLine> lines)
    {
        if (Position() is { } position)
        {
            lines.Add(new WrittenLine(story.Wish is not null && dice.Chance(30) ? $"{words.Of("position")}: {position}" : position, 12));
        }
    }

    private string? Position()
    {
        if (story.Wish is null && dice.Chance(50))
        {
            return null;
        }

        TellsPosition = true;

        return dice.Chance(15) ? Headline.ToUpperInvariant() : Headline;
    }

    private string? Email() => !TellsEmail
        ? dice.Pick(null, "a****@mail.example", "*****@*****")
        : dice.Next(12) switch { 0 => char.ToUpper(story.Person.Email[0], CultureInfo.InvariantCulture) + story.Person.Email[1..], 1 when half == 0 => $"<{story.Person.Email}>", 2 when half == 1 => $"mailto:{story.Person.Email}", _ => story.Person.Email };

    private string? Phone() => !TellsPhone
        ? dice.Pick(null, "+7 701 *** ** 22", "+7 (9XX) XXX-XX-11", "+1 503 555-****")
        : dice.Chance(12) ? $"{story.Person.Phone} (WhatsApp)" : story.Person.Phone;

    private string? City()
    {
        if (dice.Chance(25))
        {
            TellsCity = false;

            return null;
        }

        return story.Language switch
        {
            "ru" => dice.Pick(story.Person.City, $"г. {story.Person.City}", $"{story.Person.City}, ул. Лесная, 5"),
            "kk" => dice.Pick(story.Person.City, $"{story.Person.City} қ.", $"{story.Person.City} қаласы"),
            _ => dice.Pick(story.Person.City, $"{story.Person.City}, {(story.Person.City is "Portland" or "Chicago" ? "OR 97205" : "UK")}"),
        };
    }

    private string? Label(string kind, string? value) => value is null ? null : $"{words.Of(kind)}: {value}";

    private string? Cells(string kind, string? value) => value is null ? null : $"{words.Of(kind)}\t{value}";

    private string? Mark(string marks, string? value) => value is null ? null : dice.Pick(marks.Split('|')) + value;

    private static string? Join(string mark, params string?[] parts) => parts.OfType<string>().ToList() is { Count: > 0 } told ? string.Join(mark, told) : null;
}
