using JobFunctions.Core.Workflows;
using Spectre.Console;

namespace JobFunctions.Server.Try;

/// <summary>A bar for each stage of a trial.</summary>
internal sealed class TrialProgress
{
    // Where the stages of VacancySearch end, in its per cent.
    private const double SearchEnds = 48;
    private const double DetailsEnd = 90;

    private readonly ProgressTask _reading;
    private readonly ProgressTask _searching;
    private readonly ProgressTask _details;
    private readonly ProgressTask _ranking;

    private TrialProgress(ProgressContext context)
    {
        _reading = context.AddTask("Reading the resume");
        _searching = context.AddTask("Searching", autoStart: false);
        _details = context.AddTask("Reading vacancies", autoStart: false);
        _ranking = context.AddTask("Ranking", autoStart: false);
    }

    public static Task<T> RunAsync<T>(IAnsiConsole console, Func<TrialProgress, Task<T>> work) => console.Progress()
        .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
        .StartAsync(context => work(new TrialProgress(context)));

    public void ShowReading(WorkflowProgress progress) => Show(_reading, progress.Percent, 0, 100);

    public void ShowSearch(WorkflowProgress progress)
    {
        Show(_reading, 100, 0, 100);
        Show(_searching, progress.Percent, 0, SearchEnds);
        Show(_details, progress.Percent, SearchEnds, DetailsEnd);
        Show(_ranking, progress.Percent, DetailsEnd, 100);
    }

    private static void Show(ProgressTask bar, double percent, double begin, double end)
    {
        if (percent <= begin)
        {
            return;
        }

        if (!bar.IsStarted)
        {
            bar.StartTask();
        }

        bar.Value = Math.Min(100, 100 * (percent - begin) / (end - begin));
    }
}
