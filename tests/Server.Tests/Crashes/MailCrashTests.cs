using System.Globalization;
using JobFunctions.StandIns.Azurite;
using JobFunctions.StandIns.Mail;

namespace JobFunctions.Server.Tests.Crashes;

/// <summary>The server is killed at random moments while employers are told things by a real mail server, and started again on the same data.</summary>
public sealed class MailCrashTests(AzuriteFixture azurite, MailDevFixture maildev)
{
    private const int Kills = 6;
    private const int Employers = 4;
    private const string AdminEmail = "admin@crash.example";
    private const string Password = "correct horse";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Kill_AtRandomMomentsOfReviews_TellsEachThingOnce()
    {
        var post = await maildev.ServerAsync(Cancelled);
        using var folder = new TemporaryFolder();
        var storage = await azurite.NewAccountAsync(Cancelled);
        await using var subscribers = new Subscribers(storage);
        using var server = new ServerProcess(storage, folder.Path, Settings(post.Port));
        using var client = new HttpClient();
        server.Start();
        await server.AnswersAsync(client, Cancelled);
        var admin = await Employer(AdminEmail).SignInAsync(Cancelled);
        var employers = Enumerable.Range(1, Employers).Select(number => Employer($"known{number}@crash.example")).ToList();
        var newcomers = Enumerable.Range(1, Employers).Select(number => Employer($"new{number}@crash.example")).ToList();
        foreach (var employer in employers)
        {
            await employer.JoinAsync(admin, Cancelled);
            await employer.SignInAsync(Cancelled);
        }

        var lives = Task.WhenAll([
            .. employers.Select(employer => employer.PostAsync(admin, Cancelled)),
            .. newcomers.Select(newcomer => newcomer.JoinAsync(admin, Cancelled)),
        ]);
        var (moments, unmarked) = (new Random(20261121), new HashSet<Subscribers.Unmarked>());
        for (var kill = 0; kill < Kills; kill++)
        {
            await Task.Delay(moments.Next(20, 900), Cancelled);
            await KillAsync();
            server.Start();
            await server.AnswersAsync(client, Cancelled);
        }

        await lives;

        // The last vacancies expire at the next start: the time of all of them has passed by then.
        await Task.Delay(EmployerLife.ShortLife, Cancelled);
        await KillAsync();
        server.Start();
        var told = await Task.WhenAll([
            .. employers.Select(employer => WaitAsync(post, employer.Email, EmployerLife.Subjects)),
            .. newcomers.Select(newcomer => WaitAsync(post, newcomer.Email, EmployerLife.SubjectsOfJoining)),
        ]);

        // A kill between the mail server's yes and the mark behind it makes one more copy of a mail, under the same id; nothing else does.
        Assert.InRange(told.Sum(), 0, unmarked.Count);

        async Task KillAsync()
        {
            await server.KillAsync(Cancelled);
            var accounts = await subscribers.FindAsync(employers.Concat(newcomers).Select(employer => employer.Email), Cancelled);
            unmarked.UnionWith(await subscribers.UnmarkedAsync(accounts, Cancelled));
        }

        EmployerLife Employer(string email) => new(client, server.Address, Password, email, TimeProvider.System);
    }

    /// <summary>Waits until somebody has been told all that they are to be told.</summary>
    /// <returns>How many e-mails came again.</returns>
    private static async Task<int> WaitAsync(MailDevServer post, string email, IReadOnlyList<string> subjects)
    {
        while (true)
        {
            var mails = await post.ListToAsync(email, Cancelled);
            var told = mails.DistinctBy(mail => mail.MessageId).Select(mail => mail.Subject).ToList();
            if (told.Count >= subjects.Count)
            {
                Assert.Equal(subjects.Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
                return mails.Count - told.Count;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50), Cancelled);
        }
    }

    private static Dictionary<string, string> Settings(int mailPort) => new()
    {
        ["Admin__Email"] = AdminEmail,
        ["Admin__Password"] = Password,
        ["Email__Host"] = "127.0.0.1",
        ["Email__Port"] = mailPort.ToString(CultureInfo.InvariantCulture),
        ["Email__From"] = "JobFunctions <jobs@crash.example>",
        // Longer than a mail takes on a busy machine: one that is cut off on its way may have arrived as well.
        ["Notifications__SendTimeout"] = "00:00:05",
        ["NationalBank__RatesUrl"] = "",
        ["RateLimit__PerMinute"] = "1000000",
        ["RateLimit__SignInPerMinute"] = "1000000",
        ["WorkflowRunner__LeaseDuration"] = "00:00:02",
        ["WorkflowRunner__PollInterval"] = "00:00:00.300",
    };
}
