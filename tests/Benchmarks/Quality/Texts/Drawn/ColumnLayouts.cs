namespace JobFunctions.Benchmarks.Quality.Texts.Drawn;

/// <summary>Resumes in columns.</summary>
internal static class ColumnLayouts
{
    private const double Margin = 45;
    private const double Inside = DrawnPdf.Width - (2 * Margin);

    public static IReadOnlyList<DrawnLayout> All { get; } =
    [
        new("columns", "sidebar at the left", (resume, lot) => Sidebar(resume, lot, new Setting())),
        new("columns", "sidebar at the right", (resume, lot) => Sidebar(resume, lot, new Setting { AtRight = true })),
        new("columns", "narrow gutter", (resume, lot) => Sidebar(resume, lot, new Setting { Gutter = 0.75, AtRight = lot.Next(2) == 0, Manner = DrawnText.Words })),
        new("columns", "wide gutter", (resume, lot) => Sidebar(resume, lot, new Setting { Gutter = 5 })),
        new("columns", "sidebar on other baselines", (resume, lot) => Sidebar(resume, lot, new Setting { AtRight = lot.Next(2) == 0, OtherBaselines = true })),
        new("columns", "both on one grid", (resume, lot) => Sidebar(resume, lot, new Setting { AtRight = lot.Next(2) == 0, OneGrid = true })),
        new("columns", "sidebar beside dates at the right", (resume, lot) => Sidebar(resume, lot, new Setting { Jobs = JobManner.DatesAtRight })),
        new("columns", "justified", (resume, lot) => Sidebar(resume, lot, new Setting { IsJustified = true, Manner = DrawnText.Words })),
        new("columns", "kerned as by TeX", (resume, lot) => Sidebar(resume, lot, new Setting { AtRight = lot.Next(2) == 0, Manner = DrawnText.Kerned, IsJustified = true })),
        new("columns", "drawn in no order", (resume, lot) => Sidebar(resume, lot, new Setting { IsShuffled = true })),
        new("columns", "head across", (resume, lot) => Sidebar(resume, lot, new Setting { HeadAcross = true, AtRight = lot.Next(2) == 0 })),
        new("columns", "several pages", (resume, lot) => Sidebar(resume, lot, new Setting { Repeat = 2 })),
        new("columns", "three columns", ThreeColumns),
        new("columns", "levels in the sidebar", (resume, lot) => Sidebar(resume, lot, new Setting { AtRight = lot.Next(2) == 0, Levels = true })),
        new("columns", "long sidebar", (resume, lot) => Sidebar(resume, lot, new Setting { AtRight = lot.Next(2) == 0, LongSide = true })),
        new("columns", "sidebar beside a column of dates", (resume, lot) => Sidebar(resume, lot, new Setting { AtRight = lot.Next(2) == 0, DatesInColumn = true })),
        new("columns", "zones of one and two columns", Zones),
        new("columns", "jobs flow from column to column", JobsInTwoColumns),
    ];

    private static byte[] Sidebar(MadeResume resume, Random lot, Setting setting)
    {
        var pdf = new DrawnPdf { Manner = setting.Manner, Shuffle = setting.IsShuffled ? lot : null };
        var style = DrawnStyle.Any(lot) with { IsJustified = setting.IsJustified };
        var aside = setting.OneGrid ? style : style with { IsJustified = false };
        aside = setting.OtherBaselines ? new DrawnStyle(style.Size - 1, style.Leading + 0.07) : aside;
        var gutter = (setting.Gutter ?? (lot.Next(12, 30) / 10.0)) * style.Size;
        var asideWidth = Inside * lot.Next(25, 36) / 100;
        var mainWidth = Inside - gutter - asideWidth;
        var (mainLeft, asideLeft) = setting.AtRight ? (Margin, Margin + mainWidth + gutter) : (Margin + asideWidth + gutter, Margin);
        var top = 60.0;

        if (setting.HeadAcross)
        {
            var head = new DrawnColumn(pdf, style, Margin, Inside, top);
            Head(head, resume);
            top = head.Y + 10;
        }

        var side = new DrawnColumn(pdf, aside, asideLeft, asideWidth, setting.OtherBaselines ? top + 4 : top);
        var main = new DrawnColumn(pdf, style, mainLeft, mainWidth, top);

        if (!setting.HeadAcross)
        {
            Head(main, resume);
        }

        Aside(side, resume, setting);
        main.Heading(resume.Headings.Experience);
        var manner = setting.Jobs ?? (JobManner)lot.Next(4);

        foreach (var job in resume.Jobs)
        {
            if (setting.DatesInColumn)
            {
                JobWithDatesBeside(pdf, main, job);
            }
            else
            {
                main.Job(job, manner);
            }
        }

        for (var i = 1; i < setting.Repeat; i++)
        {
            main.Heading(resume.Headings.Profile);
            main.Text(string.Join(". ", Enumerable.Repeat(resume.Summary, 8)));
            List(main, resume.Headings.Skills, resume.Skills);
        }

        List(main, resume.Headings.Education, resume.Schools);

        return pdf.ToBytes();
    }

    private static byte[] ThreeColumns(MadeResume resume, Random lot)
    {
        var pdf = new DrawnPdf();
        var style = DrawnStyle.Any(lot) with { Size = 8.5 };
        var head = new DrawnColumn(pdf, style, Margin, Inside, 60);
        Head(head, resume);
        var top = head.Y + 10;
        var main = new DrawnColumn(pdf, style, Margin + (Inside * 0.24), Inside * 0.5, top);
        var left = new DrawnColumn(pdf, style, Margin, Inside * 0.21, top);
        var right = new DrawnColumn(pdf, style, Margin + (Inside * 0.78), Inside * 0.22, top);
        List(left, resume.Headings.Contacts, resume.Contacts);
        List(left, resume.Headings.Languages, resume.Languages);
        List(right, resume.Headings.Skills, resume.Skills);
        List(right, resume.Headings.Education, resume.Schools);
        main.Heading(resume.Headings.Experience);
        var manner = lot.Next(2) == 0 ? JobManner.OneUnderAnother : JobManner.DatesAbove;

        foreach (var job in resume.Jobs)
        {
            main.Job(job, manner);
        }

        return pdf.ToBytes();
    }

    private static byte[] Zones(MadeResume resume, Random lot)
    {
        var pdf = new DrawnPdf();
        var style = DrawnStyle.Any(lot);
        var page = new DrawnColumn(pdf, style, Margin, Inside, 60);
        Head(page, resume);
        Pair(resume.Headings.Contacts, resume.Contacts, resume.Headings.Skills, resume.Skills);
        page.Heading(resume.Headings.Experience);

        foreach (var job in resume.Jobs)
        {
            JobWithDatesBeside(pdf, page, job);
        }

        Pair(resume.Headings.Education, resume.Schools, resume.Headings.Languages, resume.Languages);

        return pdf.ToBytes();

        void Pair(string heading, IEnumerable<string> lines, string other, IEnumerable<string> others)
        {
            var half = (Inside - 25) / 2;
            var left = new DrawnColumn(pdf, style, Margin, half, page.Y, page.Page);
            var right = new DrawnColumn(pdf, style, Margin + half + 25, half, page.Y, page.Page);
            List(left, heading, lines);
            List(right, other, others);
            page.MoveTo(Math.Max(left.Y, right.Y), Math.Max(left.Page, right.Page));
        }
    }

    private static byte[] JobsInTwoColumns(MadeResume resume, Random lot)
    {
        var pdf = new DrawnPdf();
        var style = DrawnStyle.Any(lot);
        var head = new DrawnColumn(pdf, style, Margin, Inside, 60);
        Head(head, resume);
        head.Text(string.Join(" • ", resume.Contacts));
        head.Heading(resume.Headings.Experience);
        var half = (Inside - 20) / 2;
        var first = (resume.Jobs.Count + 1) / 2;
        var manner = (JobManner)lot.Next(4);
        var left = new DrawnColumn(pdf, style, Margin, half, head.Y);
        var right = new DrawnColumn(pdf, style, Margin + half + 20, half, head.Y);

        for (var i = 0; i < resume.Jobs.Count; i++)
        {
            (i < first ? left : right).Job(resume.Jobs[i], manner);
        }

        List(right, resume.Headings.Skills, resume.Skills);

        return pdf.ToBytes();
    }

    private static void Head(DrawnColumn column, MadeResume resume)
    {
        column.Text(resume.Name, isBold: true, size: column.Style.Size * 2);
        column.Text(resume.Headline, size: column.Style.Size * 1.2);
        column.Gap(0.4);
        column.Text(resume.Summary);
    }

    private static void Aside(DrawnColumn column, MadeResume resume, Setting setting)
    {
        List(column, resume.Headings.Contacts, resume.Contacts);

        for (var i = 0; i < (setting.LongSide ? 2 : 1); i++)
        {
            column.Heading(resume.Headings.Skills);

            foreach (var (skill, place) in resume.Skills.Select((skill, place) => (skill, place)))
            {
                if (setting.Levels)
                {
                    column.AtRight($"{(place % 5) + 1}/5");
                }

                column.Text(skill);
                column.Gap(setting.LongSide ? 0.5 : 0);
            }
        }

        List(column, resume.Headings.Languages, resume.Languages);
    }

    private static void JobWithDatesBeside(DrawnPdf pdf, DrawnColumn main, MadeJob job)
    {
        var dates = main.Style.Size * 7.5;
        main.Gap();
        var right = new DrawnColumn(pdf, main.Style, main.Left + dates, main.Right - main.Left - dates, main.Y, main.Page);
        var left = new DrawnColumn(pdf, main.Style, main.Left, dates - (1.5 * main.Style.Size), main.Y, main.Page);
        right.Text(job.Title, isBold: true);
        left.Text(job.Dates);
        right.Text(job.Employer);
        right.Bullets(job.Bullets);
        main.MoveTo(right.Y, right.Page);
    }

    private static void List(DrawnColumn column, string heading, IEnumerable<string> lines)
    {
        column.Heading(heading);

        foreach (var line in lines)
        {
            column.Text(line);
        }
    }

    private sealed record Setting
    {
        public bool AtRight { get; init; }

        /// <summary>In sizes; by lot when not given.</summary>
        public double? Gutter { get; init; }

        public bool OtherBaselines { get; init; }

        public bool OneGrid { get; init; }

        /// <summary>By lot when not given.</summary>
        public JobManner? Jobs { get; init; }

        /// <summary>Whether the main column is a table with the periods in its left column.</summary>
        public bool DatesInColumn { get; init; }

        /// <summary>Whether the sidebar sets a level at its right edge beside each skill.</summary>
        public bool Levels { get; init; }

        /// <summary>Whether the sidebar is as long as the page, its lines wide apart.</summary>
        public bool LongSide { get; init; }

        public bool IsJustified { get; init; }

        public bool IsShuffled { get; init; }

        public bool HeadAcross { get; init; }

        /// <summary>How often the main column has more to say, to fill pages.</summary>
        public int Repeat { get; init; } = 1;

        public DrawnText Manner { get; init; }
    }
}
