namespace JobFunctions.Benchmarks.Quality.Texts.Drawn;

/// <summary>Resumes whose jobs stand in tables, ruled or not.</summary>
internal static class TableLayouts
{
    private const double Margin = 45;
    private const double Inside = DrawnPdf.Width - (2 * Margin);

    public static IReadOnlyList<DrawnLayout> All { get; } =
    [
        new("tables", "dates at the left", (resume, lot) => DatesLeft(resume, lot, placeBelow: false, middle: false)),
        new("tables", "dates and place at the left", (resume, lot) => DatesLeft(resume, lot, placeBelow: true, middle: false)),
        new("tables", "dates at the left, in the middle", (resume, lot) => DatesLeft(resume, lot, placeBelow: false, middle: true)),
        new("tables", "dates at the right", DatesRight),
        new("tables", "headings at the left", HeadingsLeft),
        new("tables", "ruled", (resume, lot) => Grid(resume, lot, Rules.All, gap: 0.4)),
        new("tables", "ruled between rows", (resume, lot) => Grid(resume, lot, Rules.Rows, gap: 0.4)),
        new("tables", "unruled", (resume, lot) => Grid(resume, lot, Rules.None, gap: lot.Next(4, 10) / 10.0)),
        new("tables", "unruled, cells in the middle", (resume, lot) => Grid(resume, lot, Rules.None, gap: lot.Next(6, 10) / 10.0, middle: true)),
        new("tables", "unruled, no head, employer and title in one cell", (resume, lot) => Grid(resume, lot, Rules.None, gap: lot.Next(4, 10) / 10.0, columns: 3)),
        new("tables", "ruled, cells in the middle", (resume, lot) => Grid(resume, lot, Rules.All, gap: 0.4, middle: true)),
        new("tables", "unruled, rows without a gap", (resume, lot) => Grid(resume, lot, Rules.None, gap: 0)),
        new("tables", "labels and values", (resume, lot) => Labels(resume, lot, isRuled: false)) { HasLabels = true },
        new("tables", "labels and values, ruled", (resume, lot) => Labels(resume, lot, isRuled: true)) { HasLabels = true },
        new("tables", "cards in pairs", Cards),
    ];

    private enum Rules
    {
        None,
        Rows,
        All,
    }

    private static byte[] DatesLeft(MadeResume resume, Random lot, bool placeBelow, bool middle)
    {
        var (pdf, page) = Begin(resume, lot);
        var dates = 90 + lot.Next(30);
        page.Heading(resume.Headings.Experience);

        foreach (var job in resume.Jobs)
        {
            page.Gap();
            var right = new DrawnColumn(pdf, page.Style, Margin + dates + 15, Inside - dates - 15, page.Y, page.Page);
            right.Text(job.Title, isBold: true);
            right.Text(placeBelow ? job.Employer : $"{job.Employer}, {job.Place}");
            right.Bullets(job.Bullets);

            // A row that went over the page has its period on top of what is left of the first.
            var height = right.Page == page.Page ? right.Y - page.Y : page.Style.LineHeight;
            var beside = new DrawnColumn(pdf, page.Style, Margin, dates, 0).Lines(job.Dates) * page.Style.LineHeight;
            var left = new DrawnColumn(pdf, page.Style, Margin, dates, page.Y + (middle ? (height - beside) / 2 : 0), right.Page == page.Page || page.Y < 760 ? page.Page : right.Page);
            left.Text(job.Dates);

            if (placeBelow)
            {
                left.Text(job.Place);
            }

            page = right.Page == page.Page ? At(pdf, page, Math.Max(left.Y, right.Y), page.Page) : At(pdf, page, right.Y, right.Page);
        }

        return End(pdf, page, resume);
    }

    private static byte[] DatesRight(MadeResume resume, Random lot)
    {
        var (pdf, page) = Begin(resume, lot);
        page.Heading(resume.Headings.Experience);

        foreach (var job in resume.Jobs)
        {
            page.Job(job, lot.Next(2) == 0 ? JobManner.DatesAtRight : JobManner.EmployerFirst);
        }

        return End(pdf, page, resume);
    }

    private static byte[] HeadingsLeft(MadeResume resume, Random lot)
    {
        var (pdf, page) = Begin(resume, lot);
        var labels = 95 + lot.Next(20);
        var manner = (JobManner)lot.Next(4);

        Section(resume.Headings.Experience, column =>
        {
            foreach (var job in resume.Jobs)
            {
                column.Job(job, manner);
            }
        });
        Section(resume.Headings.Education, column => resume.Schools.ToList().ForEach(school => column.Text(school)));
        Section(resume.Headings.Skills, column => column.Text(string.Join(", ", resume.Skills)));
        Section(resume.Headings.Languages, column => resume.Languages.ToList().ForEach(language => column.Text(language)));

        return pdf.ToBytes();

        void Section(string heading, Action<DrawnColumn> write)
        {
            page.Gap(1.2);
            var right = new DrawnColumn(pdf, page.Style, Margin + labels + 15, Inside - labels - 15, page.Y, page.Page);
            new DrawnColumn(pdf, page.Style, Margin, labels, page.Y, page.Page).Text(heading, isBold: true);
            write(right);
            page = At(pdf, page, right.Y, right.Page);
        }
    }

    private static byte[] Grid(MadeResume resume, Random lot, Rules rules, double gap, bool middle = false, int columns = 4)
    {
        var (pdf, page) = Begin(resume, lot);
        double[] widths = columns == 4 ? [0.14, 0.22, 0.22, 0.42] : [0.16, 0.3, 0.54];
        string[] heads = [resume.Headings.Period, resume.Headings.Employer, resume.Headings.Position, resume.Headings.Duties];
        page.Heading(resume.Headings.Experience);

        if (columns == 4)
        {
            Row([.. heads.Select(head => new[] { head })], isBold: true);
        }

        foreach (var job in resume.Jobs)
        {
            Row(columns == 4 ? [[job.Dates], [job.Employer], [job.Title], [.. job.Bullets]] : [[job.Dates], [job.Employer, job.Title], [.. job.Bullets]], isBold: false);
        }

        return End(pdf, page, resume);

        void Row(string[][] cells, bool isBold)
        {
            // A row stays on one page.
            var places = Columns();
            var lines = places.Zip(cells, (column, cell) => cell.Sum(column.Lines)).ToList();

            if (page.Y + (lines.Max() * page.Style.LineHeight * 1.1) > 780)
            {
                page = At(pdf, page, 60, page.Page + 1);
                places = Columns();
            }

            var top = page.Y;

            for (var i = 0; i < cells.Length; i++)
            {
                places[i].Y += middle ? (lines.Max() - lines[i]) * page.Style.LineHeight / 2 : 0;

                foreach (var text in cells[i])
                {
                    places[i].Text(text, isBold);
                }
            }

            page = At(pdf, page, places.Max(column => column.Y), page.Page);
            page.Gap(gap);
            Rule(top - (0.85 * page.Style.Size) - 2, page.Y - page.Style.Size + 1);
        }

        DrawnColumn[] Columns()
        {
            var x = Margin;

            return [.. widths.Select(share =>
            {
                var column = new DrawnColumn(pdf, page.Style, x + 3, (Inside * share) - 8, page.Y, page.Page);
                x += Inside * share;
                return column;
            })];
        }

        void Rule(double top, double bottom)
        {
            if (rules == Rules.None)
            {
                return;
            }

            pdf.Rule(page.Page, Margin, top, Margin + Inside, top);
            pdf.Rule(page.Page, Margin, bottom, Margin + Inside, bottom);
            var x = Margin;

            foreach (var share in rules == Rules.All ? widths.Prepend(0) : [])
            {
                x += Inside * share;
                pdf.Rule(page.Page, x, top, x, bottom);
            }
        }
    }

    private static byte[] Labels(MadeResume resume, Random lot, bool isRuled)
    {
        var (pdf, page) = Begin(resume, lot);
        var labels = 100 + lot.Next(40);
        page.Heading(resume.Headings.Experience);

        foreach (var job in resume.Jobs)
        {
            page.Gap(isRuled ? 1.5 : 1);
            Row(resume.Headings.Period, [job.Dates]);
            Row(resume.Headings.Employer, [$"{job.Employer}"]);
            Row(resume.Headings.Position, [job.Title]);
            Row(resume.Headings.Duties, job.Bullets);
        }

        return End(pdf, page, resume);

        void Row(string label, IReadOnlyList<string> values)
        {
            var column = new DrawnColumn(pdf, page.Style, Margin + labels + 8, Inside - labels - 12, page.Y, page.Page);

            if (page.Y + (values.Sum(column.Lines) * page.Style.LineHeight * 1.1) > 780)
            {
                page = At(pdf, page, 60, page.Page + 1);
            }

            var right = new DrawnColumn(pdf, page.Style, Margin + labels + 8, Inside - labels - 12, page.Y, page.Page);
            var left = new DrawnColumn(pdf, page.Style, Margin + 4, labels - 8, page.Y, page.Page);
            var top = page.Y;
            left.Text(label);
            values.ToList().ForEach(value => right.Text(value));
            page = At(pdf, page, Math.Max(left.Y, right.Y), page.Page);
            page.Gap(isRuled ? 0.4 : 0.15);

            if (isRuled)
            {
                var (above, below) = (top - (0.85 * page.Style.Size) - 2, page.Y - page.Style.Size + 1);
                pdf.Rule(page.Page, Margin, above, Margin + Inside, above);
                pdf.Rule(page.Page, Margin, below, Margin + Inside, below);
                pdf.Rule(page.Page, Margin, above, Margin, below);
                pdf.Rule(page.Page, Margin + labels, above, Margin + labels, below);
                pdf.Rule(page.Page, Margin + Inside, above, Margin + Inside, below);
            }
        }
    }

    private static byte[] Cards(MadeResume resume, Random lot)
    {
        var (pdf, page) = Begin(resume, lot);
        var half = (Inside - 20) / 2;
        var manner = (JobManner)lot.Next(4);
        page.Heading(resume.Headings.Experience);

        foreach (var pair in resume.Jobs.Chunk(2))
        {
            var y = page.Y > 600 ? 60 : page.Y;
            var number = page.Y > 600 ? page.Page + 1 : page.Page;
            var cards = pair.Select((_, i) => new DrawnColumn(pdf, page.Style, Margin + (i * (half + 20)), half, y, number)).ToList();

            foreach (var (job, card) in pair.Zip(cards))
            {
                card.Job(job, manner);
            }

            page = At(pdf, page, cards.Max(card => card.Y), number);
            page.Gap();
        }

        return End(pdf, page, resume);
    }

    private static (DrawnPdf Pdf, DrawnColumn Page) Begin(MadeResume resume, Random lot)
    {
        var pdf = new DrawnPdf { Manner = (DrawnText)lot.Next(3) };
        var page = new DrawnColumn(pdf, DrawnStyle.Any(lot), Margin, Inside, 60);
        page.Text(resume.Name, isBold: true, size: page.Style.Size * 2);
        page.Text(resume.Headline, size: page.Style.Size * 1.2);
        page.Text(string.Join(" • ", resume.Contacts));
        page.Gap(0.4);
        page.Text(resume.Summary);

        return (pdf, page);
    }

    private static byte[] End(DrawnPdf pdf, DrawnColumn page, MadeResume resume)
    {
        page.Heading(resume.Headings.Education);
        resume.Schools.ToList().ForEach(school => page.Text(school));
        page.Heading(resume.Headings.Skills);
        page.Text(string.Join(", ", resume.Skills));
        page.Heading(resume.Headings.Languages);
        page.Text(string.Join(", ", resume.Languages));

        return pdf.ToBytes();
    }

    private static DrawnColumn At(DrawnPdf pdf, DrawnColumn page, double y, int number) => new(pdf, page.Style, Margin, Inside, y, number);
}
