namespace JobFunctions.Benchmarks.Quality.Texts.Drawn;

/// <summary>Sets text line by line downwards in a column, and goes on at the top of the next page.</summary>
internal sealed class DrawnColumn(DrawnPdf pdf, DrawnStyle style, double left, double width, double top, int page = 0)
{
    private const double Bottom = 790;
    private const double NextTop = 60;

    /// <summary>Of the next line, from the top of the page.</summary>
    public double Y { get; set; } = top;

    public int Page { get; private set; } = page;

    public double Left => left;

    public double Right => left + width;

    public DrawnStyle Style => style;

    public void MoveTo(double y, int number) => (Y, Page) = (y, number);

    public void Gap(double? sizes = null) => Y += (sizes ?? style.BlockGap) * style.Size;

    public void Heading(string text)
    {
        Gap();
        Text(text, isBold: true, size: style.Size * 1.25);
        Gap(0.2);
    }

    /// <summary>Sets a paragraph.</summary>
    /// <param name="indent">Of every line, in points.</param>
    /// <param name="mark">Stands before the first line's indent, as bullets do.</param>
    public void Text(string text, bool isBold = false, double? size = null, double indent = 0, string? mark = null)
    {
        var height = size ?? style.Size;
        var lines = Wrap(text, height, width - indent, isBold);

        for (var i = 0; i < lines.Count; i++)
        {
            Room(height);
            var spare = width - indent - DrawnFont.Width(string.Join(' ', lines[i]), height);
            var space = DrawnFont.Width(" ", height) + (style.IsJustified && i < lines.Count - 1 && lines[i].Count > 1 ? spare / (lines[i].Count - 1) : 0);

            if (i == 0 && mark is not null)
            {
                pdf.Line(Page, left + indent - (1.1 * height), Y, height, isBold, [mark]);
            }

            pdf.Line(Page, left + indent, Y, height, isBold, lines[i], space);
            Y += height * style.Leading;
        }
    }

    public void Bullets(IEnumerable<string> bullets)
    {
        foreach (var bullet in bullets)
        {
            Text(bullet, indent: 1.4 * style.Size, mark: "•");
        }
    }

    /// <summary>Sets a short line against the right edge, on the line that is about to be set.</summary>
    public void AtRight(string text)
    {
        Room(style.Size);
        pdf.Line(Page, Right - DrawnFont.Width(text, style.Size), Y, style.Size, isBold: false, text.Split(' '));
    }

    /// <summary>Sets a job in one of the common ways.</summary>
    public void Job(MadeJob job, JobManner manner)
    {
        Gap();

        // Where a line has no room for both, the common way is one under another.
        var longest = Math.Max(DrawnFont.Width(job.Title, style.Size) + DrawnFont.Width(job.Dates, style.Size), DrawnFont.Width(job.Employer, style.Size) + Math.Max(DrawnFont.Width(job.Place, style.Size), DrawnFont.Width(job.Dates, style.Size)));
        manner = manner is JobManner.DatesAtRight or JobManner.EmployerFirst && longest > width - (2 * style.Size) ? JobManner.OneUnderAnother : manner;

        switch (manner)
        {
            case JobManner.OneUnderAnother:
                Text(job.Title, isBold: true);
                Text($"{job.Employer} • {job.Place} • {job.Dates}");
                break;
            case JobManner.DatesAtRight:
                AtRight(job.Dates);
                Text(job.Title, isBold: true);
                AtRight(job.Place);
                Text(job.Employer);
                break;
            case JobManner.EmployerFirst:
                AtRight(job.Place);
                Text(job.Employer, isBold: true);
                AtRight(job.Dates);
                Text(job.Title);
                break;
            default:
                Text($"{job.Dates}, {job.Place}", size: style.Size * 0.85);
                Gap(0.15);
                Text(job.Title, isBold: true, size: style.Size * 1.1);
                Text(job.Employer);
                Gap(0.3);
                break;
        }

        Bullets(job.Bullets);
    }

    /// <summary>How many lines a text takes.</summary>
    public int Lines(string text) => Wrap(text, style.Size, width, isBold: false).Count;

    private static List<List<string>> Wrap(string text, double size, double width, bool isBold)
    {
        List<List<string>> lines = [[]];
        var used = 0.0;

        foreach (var word in text.Split(' '))
        {
            var need = DrawnFont.Width(word, size) + (lines[^1].Count > 0 ? DrawnFont.Width(" ", size) : 0);

            if (lines[^1].Count > 0 && used + need > width * (isBold ? 0.97 : 1))
            {
                lines.Add([]);
                (used, need) = (0, DrawnFont.Width(word, size));
            }

            lines[^1].Add(word);
            used += need;
        }

        return lines;
    }

    private void Room(double size)
    {
        if (Y + size > Bottom)
        {
            Page++;
            Y = NextTop;
        }
    }
}
