using JobFunctions.Core.Search;
using JobFunctions.Core.Vacancies;

namespace JobFunctions.Server.Hosting;

/// <summary>What the console says once the server listens: where it is, and the next three things to try.</summary>
internal static class Welcome
{
    private const string FirstBody = """{"telegram_id": 42, "first_name": "Aigerim", "city": "Алматы"}""";

    /// <param name="areNew">Whether the secrets were made by this start, and so are to be shown once.</param>
    public static void Write(TextWriter console, WebApplication app, DataFolder data, LocalSecrets secrets, bool areNew)
    {
        var address = AddressOf(app);

        // A key that somebody set is theirs, and is not repeated on a screen.
        var header = $"-H 'X-BOT-KEY: {(app.Configuration["Bot:Key"] == secrets.BotKey ? secrets.BotKey : "...")}'";
        var sources = app.Services.GetServices<IVacancySource>().Where(source => source.IsEnabled && source.Name != VacancyId.Platform).Select(source => source.Name).ToList();

        console.WriteLine($"""

            JobFunctions listens on {address}

              Calls to try   {address}/docs
              Health         {address}/health/ready
              Data           {data.Path}
              Job sources    {(sources is ["sample"] ? "sample: vacancies written for this project, since HeadHunter__UserAgent is not set" : string.Join(", ", sources))}
            """);
        var made = MadeFor(app, secrets).ToList();
        if (areNew && made.Count > 0)
        {
            console.WriteLine($"""

                Made for this machine and kept in {data.Secrets}, shown only now:
                  {string.Join(", ", made)}
                """);
        }

        console.WriteLine($"""

            Next, from the repository's folder:
              curl {address}/bot/users {header} -H 'Content-Type: application/json' -d '{FirstBody}'
              curl {address}/bot/resume/file/42 {header} -F file=@samples/resumes/dotnet-developer-ru.docx
              curl -X POST {address}/bot/search/start/42 {header} && sleep 5 && curl {address}/bot/search/next/42 {header}

            Ctrl+C ends it.
            """);
    }

    /// <summary>The secrets that hold: one that somebody set stands in the place of the one that was made.</summary>
    private static IEnumerable<string> MadeFor(WebApplication app, LocalSecrets secrets)
    {
        if (app.Configuration["Bot:Key"] == secrets.BotKey)
        {
            yield return $"bot key {secrets.BotKey}";
        }

        if (app.Configuration["Admin:Password"] == secrets.AdminPassword)
        {
            yield return $"password of {app.Configuration["Admin:Email"]} {secrets.AdminPassword}";
        }
    }

    private static string AddressOf(WebApplication app) =>
        (app.Urls.FirstOrDefault() ?? string.Empty)
            .Replace("[::]", "localhost", StringComparison.Ordinal)
            .Replace("0.0.0.0", "localhost", StringComparison.Ordinal)
            .TrimEnd('/');
}
