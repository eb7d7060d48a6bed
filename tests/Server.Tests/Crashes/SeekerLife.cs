using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace JobFunctions.Server.Tests.Crashes;

/// <summary>A person of the bot who sends a resume, searches and takes every vacancy, whatever happens to the server meanwhile.</summary>
/// <remarks>Every call is repeated until it is answered, as a bot does. What was answered is what the server has promised.</remarks>
internal sealed class SeekerLife(HttpClient client, Uri server, string botKey, long telegramId)
{
    private static readonly string[] Positions = ["Программист C#", "Бухгалтер", "Системный администратор", "Менеджер по продажам", "Тестировщик"];

    /// <summary>The vacancies that were handed out, in order.</summary>
    public List<string> Served { get; } = [];

    /// <summary>The resume ids that an upload was acknowledged with.</summary>
    public HashSet<string> Acknowledged { get; } = [];

    /// <summary>The id of each search that a start was acknowledged with.</summary>
    public List<string> Searches { get; } = [];

    public async Task<bool> LiveAsync(CancellationToken cancellationToken)
    {
        await SendAsync(HttpMethod.Post, "bot/users", () => JsonContent.Create(new { telegram_id = telegramId, first_name = "Айгуль" }), cancellationToken);
        using var upload = await SendAsync(HttpMethod.Post, $"bot/resume/file/{telegramId}", ResumeFile, cancellationToken);
        Acknowledged.Add(upload.RootElement.GetProperty("resume_id").GetString() ?? "");

        for (var status = "parsing"; status == "parsing";)
        {
            using var resume = await SendAsync(HttpMethod.Get, $"bot/resume/{telegramId}", null, cancellationToken);
            status = resume.RootElement.GetProperty("status").GetString();
            if (status == "failed" || !Acknowledged.Contains(resume.RootElement.GetProperty("resume_id").GetString() ?? ""))
            {
                return false;
            }

            await Task.Delay(20, cancellationToken);
        }

        using var search = await SendAsync(HttpMethod.Post, $"bot/search/start/{telegramId}", null, cancellationToken);
        Searches.Add(search.RootElement.GetProperty("search_id").GetString() ?? "");
        return await TakeAllAsync(cancellationToken);
    }

    private async Task<bool> TakeAllAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            using var next = await SendAsync(HttpMethod.Get, $"bot/search/next/{telegramId}", null, cancellationToken);
            if (next.RootElement.ValueKind == JsonValueKind.Null)
            {
                return true;
            }

            if (next.RootElement.TryGetProperty("vacancy_id", out var vacancy))
            {
                Served.Add(vacancy.GetString() ?? "");
            }
            else
            {
                await Task.Delay(30, cancellationToken);
            }
        }
    }

    /// <returns>The JSON of the reply; null for 204.</returns>
    private async Task<JsonDocument> SendAsync(HttpMethod method, string path, Func<HttpContent>? content, CancellationToken cancellationToken)
    {
        while (true)
        {
            using var request = new HttpRequestMessage(method, new Uri(server, path)) { Content = content?.Invoke() };
            request.Headers.Add("X-BOT-KEY", botKey);
            try
            {
                using var reply = await client.SendAsync(request, cancellationToken);
                var body = await reply.Content.ReadAsStringAsync(cancellationToken);
                if (reply.IsSuccessStatusCode)
                {
                    return JsonDocument.Parse(reply.StatusCode == HttpStatusCode.NoContent ? "null" : body);
                }

                if (reply.StatusCode != HttpStatusCode.ServiceUnavailable)
                {
                    throw new InvalidOperationException($"{method} {path}: {(int)reply.StatusCode} {body}");
                }
            }
            catch (Exception failure) when (failure is HttpRequestException or IOException)
            {
                // The server was killed under the call, or is not up again yet.
            }

            await Task.Delay(30, cancellationToken);
        }
    }

    private MultipartFormDataContent ResumeFile()
    {
        var position = Positions[telegramId % Positions.Length];
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"Айгуль Сериковна Примерова {telegramId}\naigul{telegramId}@example.com\n\n{position}\n\nОпыт работы\nМарт 2019 — настоящее время\nТОО «Пример»\n{position}\nВедение проектов, отчёты, работа с клиентами.\n\nНавыки\nC#, SQL, 1С:Бухгалтерия, Excel, Linux, продажи\n");
        return new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "file", "resume.txt" } };
    }
}
