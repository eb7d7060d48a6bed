namespace JobFunctions.Benchmarks.Quality.Resumes.Written;

/// <summary>Writes the sections below the head.</summary>
internal sealed class WrittenSections(Dice dice, WrittenStory story, WrittenWords words, WrittenDates dates, int half)
{
    private readonly string _bullet = dice.Pick("• ", "- ", "", "– ", "\uF0B7 ", "* ", "✓ ");

    public string JobForm { get; } = dice.Pick(half == 0
        ? ["title-employer/dates", "employer/title-dates", "dates/employer/title", "table", "title\tdates/employer", "at"]
        : (string[])["title/employer/dates", "employer\tdates/title", "dates\temployer/title", "labels", "one-line", "promoted", "title|employer|dates"]);

    public List<WrittenLine> Experience()
    {
        List<WrittenLine> lines = [];

        if (JobForm == "table")
        {
            lines.Add(new WrittenLine($"{words.Of("period")}\t{words.Of("company")}\t{words.Of("role")}", IsBold: true));
        }

        for (var i = 0; i < story.Jobs.Count; i++)
        {
            var before = lines.Count;
            var job = story.Jobs[i];

            foreach (var line in Job(job, i > 0 && JobForm == "promoted" && story.Jobs[i - 1].Employer == job.Employer))
            {
                lines.Add(new WrittenLine(line, 10, IsBold: lines.Count == before, StartsBlock: lines.Count == before));
            }

            if (JobForm == "labels")
            {
                lines.Add(new WrittenLine($"{words.Of("duties")}: {string.Join("; ", job.Duties)}"));
            }
            else
            {
                lines.AddRange(job.Duties.Select(duty => new WrittenLine(_bullet + duty)));
            }

            if (dice.Chance(10))
            {
                lines.Add(new WrittenLine(story.Language == "en" ? "Office: +1 (800) 555-0100, hr@employer.example" : "Тел. организации: +7 (727) 255-00-00, hr@employer.example"));
            }

            if (half == 0 && story.Language == "ru" && dice.Chance(8))
            {
                lines.Add(new WrittenLine("Заработная плата: 180 000 тенге"));
            }
        }

        return lines;
    }

    private string[] Job(WrittenJob job, bool isSameEmployer)
    {
        var time = dates.Range(job);
        var inside = story.Language switch { "ru" => "в", _ => "at" };

        return JobForm switch
        {
            "title-employer/dates" => [$"{job.Title}, {job.Employer}", time],
            "employer/title-dates" => [$"{job.Employer}, {job.City}", $"{job.Title} | {time}"],
            "dates/employer/title" => [time, job.Employer, job.Title],
            "table" => [$"{time}\t{job.Employer}\t{job.Title}"],
            "title\tdates/employer" => [$"{job.Title}\t{time}", $"{job.Employer}, {job.City}"],
            "at" => story.Language == "kk" ? [$"{job.Employer}, {job.Title} ({time})"] : [$"{job.Title} {inside} {job.Employer} ({time})"],
            "title/employer/dates" => [job.Title, job.Employer, $"{job.City} | {time}"],
            "employer\tdates/title" => [$"{job.Employer}\t{time}", job.Title],
            "dates\temployer/title" => [$"{time}\t{job.Employer}", job.Title],
            "labels" => [$"{words.Of("period")}: {time}", $"{words.Of("company")}: {job.Employer}", $"{words.Of("role")}: {job.Title}"],
            "one-line" => [$"{time} {job.Employer} — {job.Title}"],
            "promoted" => isSameEmployer ? [$"{job.Title}\t{time}"] : [job.Employer, $"{job.Title}\t{time}"],
            _ => [$"{job.Title} | {job.Employer} | {time}"],
        };
    }

    public List<WrittenLine> Skills()
    {
        var skills = story.Skills;
        var middle = (skills.Count + 1) / 2;
        string[] lines = (half == 0 ? dice.Next(5) : 5 + dice.Next(5)) switch
        {
            0 => [string.Join(", ", skills)],
            1 => [.. skills.Select(skill => $"• {skill}")],
            2 => [string.Join(" | ", skills)],
            3 => [.. skills.Select(skill => $"{skill}\t{dice.Pick("●●●○○", "★★★★☆", "80%")}")],
            4 => [$"{(story.Language == "en" ? "Main" : "Основные")}: {string.Join(", ", skills.Take(middle))}", $"{(story.Language == "en" ? "Tools" : "Инструменты")}: {string.Join(", ", skills.Skip(middle))}"],
            5 => [string.Join("; ", skills) + "."],
            6 => [.. skills.Select(skill => $"{skill} – {(story.Language == "en" ? $"{2 + dice.Next(6)} years" : $"{5 + dice.Next(5)} лет")}")],
            7 => [string.Join(" • ", skills)],
            8 => [string.Join("\t", skills.Take(middle)), string.Join("\t", skills.Skip(middle))],
            _ => [.. skills.Select((skill, i) => $"{i + 1}. {skill}")],
        };

        return [.. lines.Where(line => !line.EndsWith(": ", StringComparison.Ordinal) && line.Length > 0).Select(line => new WrittenLine(line))];
    }

    public List<WrittenLine> Languages()
    {
        var known = story.Languages;

        return (half == 0 ? dice.Next(3) : 3 + dice.Next(3)) switch
        {
            0 => [.. known.Select(one => new WrittenLine($"{one.Name} – {one.Level}"))],
            1 => [new WrittenLine(string.Join(", ", known.Select(one => $"{one.Name} ({one.Level})")))],
            2 => [.. known.Select(one => new WrittenLine($"{one.Name}\t{one.Level}"))],
            3 => [.. known.Select(one => new WrittenLine($"• {one.Name}: {one.Level}"))],
            4 => [.. known.SelectMany(one => new[] { new WrittenLine(one.Name), new WrittenLine(one.Level) })],
            _ => [new WrittenLine(string.Join(" | ", known.Select(one => $"{one.Name} {one.Level}")))],
        };
    }

    public List<WrittenLine> Education()
    {
        var (_, printed, school, field, year) = story.Education;
        var (degree, subject) = (printed.Length == 0 ? null : printed, field.Length == 0 || printed.Contains(field, StringComparison.Ordinal) ? null : field);
        string?[] lines = (half == 0 ? dice.Next(4) : 4 + dice.Next(4)) switch
        {
            0 => [Join(", ", degree, subject), $"{school}, {year}"],
            1 => [Join(", ", school, subject, degree) + $" ({year})"],
            2 => [degree, $"{year}\t{school}", subject],
            3 => [$"{year - 4} – {year}", school, Join(" — ", degree, subject)],
            4 => [$"{school}\t{year - 4}–{year}", Join(" | ", degree, subject)],
            5 => [Join(": ", degree, $"{school}, {year}"), subject],
            6 => [$"{year - 4}-{year} {school}", Join(", ", subject, degree)],
            _ => [$"{school} | {Join(" | ", degree, subject) ?? "-"} | {year}"],
        };

        return [.. lines.OfType<string>().Where(line => line.Length > 0).Select(line => new WrittenLine(line))];
    }

    public List<WrittenLine> Courses() => story.Language switch
    {
        "ru" => [new("2021\tКурс «Английский для работы», Школа языков «Лингва»"), new("Сертификат 1С:Профессионал, 2019")],
        "kk" => [new("2021 – Біліктілікті арттыру курсы, «Өрлеу» орталығы")],
        _ => [new("Certified Scrum Master, 2020"), new("First aid at work, Red Cross, 2021")],
    };

    public List<WrittenLine> Summary() => story.Language switch
    {
        "ru" => [new("Ответственный, внимательный к деталям специалист. Умею работать в команде и соблюдать сроки."), new("Без вредных привычек, водительские права категории B.")],
        "kk" => [new("Жауапкершілігі мол, ұйымшыл маманмын. Командада жұмыс істей аламын.")],
        _ => [new("I like clear goals, short meetings and honest colleagues. Looking for a team that cares about its users.")],
    };

    public List<WrittenLine> References() => story.Language switch
    {
        "ru" => [new("Гончар Леонид, генеральный директор, +7 (727) 300-11-22, l.gonchar@firma.example")],
        "kk" => [new("Оспанов Серік, директор, +7 727 300 11 22, s.ospanov@firma.example")],
        _ => [new("Walter Finch, Operations Director, walter.finch@firm.example, +1 (503) 555-0199")],
    };

    public List<WrittenLine> Interests() => story.Language switch
    {
        "ru" => [new("Шахматы, лыжи, чтение")],
        "kk" => [new("Шахмат, кітап оқу, тау")],
        _ => [new("Chess, hiking, sourdough")],
    };

    private static string? Join(string mark, params string?[] parts) => parts.OfType<string>().ToList() is { Count: > 0 } told ? string.Join(mark, told) : null;
}
