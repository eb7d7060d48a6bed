using System.Globalization;
using System.Net;
using JobFunctions.Api.Tests.Applications;

namespace JobFunctions.Api.Tests.Interviews;

public sealed class InterviewEndpointsTests(ApiApp app)
{
    private static readonly DateTimeOffset Monday = new(TimeProvider.System.GetUtcNow().UtcDateTime.Date.AddDays(10).AddHours(9), TimeSpan.Zero);

    private readonly Hiring _hiring = new(app);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Interview_OneTime_IsToldWithAnInvitationThatLaterOnesReplace()
    {
        var (hr, seeker, application) = await _hiring.ApplyAsync(Token);

        var proposed = await ProposeAsync(hr, application, $$"""{"starts_at": "{{Text(Monday)}}", "duration_minutes": 45, "location": "ул. Примерная, 1; вход со двора", "link": "https://meet.example/1"}""");
        proposed.AssertStatus(HttpStatusCode.Created);
        Assert.Equal("proposed", proposed["status"]);
        var moved = await hr.Client.PatchJsonAsync($"/api/v1/hr/interviews/{proposed["interview_id"]}", $$"""{"starts_at": "{{Text(Monday.AddHours(3))}}"}""", Token);
        Assert.Equal("moved", moved["status"]);
        (await hr.Client.RemoveAsync($"/api/v1/hr/interviews/{proposed["interview_id"]}", Token)).AssertStatus(HttpStatusCode.NoContent);

        var first = await CalendarAsync(seeker, "Приглашение на собеседование: Программист C#");
        var second = await CalendarAsync(seeker, "Собеседование изменилось: Программист C#");
        var last = await CalendarAsync(seeker, "Собеседование отменено: Программист C#");
        Assert.All([first, second, last], text => Assert.Contains($"UID:{proposed["interview_id"]}\r\n", text, StringComparison.Ordinal));
        Assert.All([first, second, last], text => Assert.Contains("SUMMARY:Собеседование: Программист C# (Пример)\r\n", text, StringComparison.Ordinal));
        Assert.Contains("SEQUENCE:0\r\nSTATUS:TENTATIVE\r\n", first, StringComparison.Ordinal);
        Assert.Contains($"DTSTART:{Monday:yyyyMMdd'T'HHmmss'Z'}\r\nDTEND:{Monday.AddMinutes(45):yyyyMMdd'T'HHmmss'Z'}\r\n", first, StringComparison.Ordinal);
        Assert.Contains(@"LOCATION:ул. Примерная\, 1\; вход со двора", first, StringComparison.Ordinal);
        Assert.Contains("SEQUENCE:1\r\n", second, StringComparison.Ordinal);
        Assert.Contains("METHOD:CANCEL\r\n", last, StringComparison.Ordinal);
        Assert.Contains("SEQUENCE:2\r\nSTATUS:CANCELLED\r\n", last, StringComparison.Ordinal);
        Assert.Equal("interview", (await seeker.Client.AskAsync($"/api/v1/user/applications/{application}", Token))["status"]);
        Assert.Equal("cancelled", (await seeker.Client.AskAsync($"/api/v1/user/interviews/{proposed["interview_id"]}", Token))["status"]);
    }

    [Fact]
    public async Task Interview_BookedAndThenOfferedAtOtherTimes_GoesOutOfTheCalendarUntilOneIsTaken()
    {
        var (hr, seeker, application) = await _hiring.ApplyAsync(Token);
        var proposed = await ProposeAsync(hr, application, $$"""{"starts_at": "{{Text(Monday)}}", "note": "Возьмите удостоверение."}""");
        var path = $"/api/v1/hr/interviews/{proposed["interview_id"]}";
        (await BookAsync(seeker, proposed["interview_id"]!, null)).AssertStatus(HttpStatusCode.OK);
        var booked = await CalendarAsync(seeker, "Собеседование назначено: Программист C#");
        Assert.Contains("STATUS:CONFIRMED\r\n", booked, StringComparison.Ordinal);
        Assert.Contains("DESCRIPTION:Возьмите удостоверение.\r\n", booked, StringComparison.Ordinal);

        var offered = await hr.Client.PatchJsonAsync(path, $$"""{"slots": ["{{Text(Monday.AddHours(1))}}", "{{Text(Monday.AddHours(2))}}"]}""", Token);

        Assert.Equal(("proposed", null), (offered["status"], offered["starts_at"]));
        var dropped = (await app.Postbox.FirstAsync(seeker.Email, mail => mail.Calendar is { Method: "CANCEL" }, Token)).Calendar!.Text;
        Assert.Contains("SEQUENCE:2\r\nSTATUS:CANCELLED\r\n", dropped, StringComparison.Ordinal);
        Assert.Contains($"DTSTART:{Monday:yyyyMMdd'T'HHmmss'Z'}\r\n", dropped, StringComparison.Ordinal);
        var theirs = await app.Postbox.FirstAsync(hr.Email, mail => mail.Calendar is { Method: "CANCEL" }, Token);
        Assert.Equal("Собеседование изменилось: Программист C#", theirs.Subject);
        Assert.DoesNotContain("Выберите", theirs.Text, StringComparison.Ordinal);
        Assert.Contains("SEQUENCE:2\r\nSTATUS:CANCELLED\r\n", theirs.Calendar!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Employer_WhoMovesABookedInterviewAndCallsItOff_HasTheSameInTheirCalendar()
    {
        var (hr, seeker, application) = await _hiring.ApplyAsync(Token);
        var id = (await ProposeAsync(hr, application, $$"""{"starts_at": "{{Text(Monday)}}"}"""))["interview_id"]!;
        (await BookAsync(seeker, id, null)).AssertStatus(HttpStatusCode.OK);
        var booked = await CalendarAsync(hr, "Собеседование назначено: Программист C#");

        await hr.Client.PatchJsonAsync($"/api/v1/hr/interviews/{id}", $$"""{"starts_at": "{{Text(Monday.AddHours(3))}}"}""", Token);
        (await hr.Client.RemoveAsync($"/api/v1/hr/interviews/{id}", Token)).AssertStatus(HttpStatusCode.NoContent);

        var moved = await CalendarAsync(hr, "Собеседование изменилось: Программист C#");
        var cancelled = await CalendarAsync(hr, "Собеседование отменено: Программист C#");
        Assert.All([booked, moved, cancelled], text => Assert.Contains($"UID:{id}\r\n", text, StringComparison.Ordinal));
        Assert.Contains("SEQUENCE:1\r\n", booked, StringComparison.Ordinal);
        Assert.Contains("METHOD:REQUEST\r\n", moved, StringComparison.Ordinal);
        Assert.Contains("SEQUENCE:2\r\nSTATUS:CONFIRMED\r\n", moved, StringComparison.Ordinal);
        Assert.Contains($"DTSTART:{Monday.AddHours(3):yyyyMMdd'T'HHmmss'Z'}\r\n", moved, StringComparison.Ordinal);
        Assert.Contains("METHOD:CANCEL\r\n", cancelled, StringComparison.Ordinal);
        Assert.Contains("SEQUENCE:3\r\nSTATUS:CANCELLED\r\n", cancelled, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Employer_WhoseInterviewIsBooked_IsNotToldTheirOwnWords()
    {
        var (hr, seeker, application) = await _hiring.ApplyAsync(Token);
        var proposed = await ProposeAsync(hr, application, $$"""{"starts_at": "{{Text(Monday)}}", "note": "Возьмите удостоверение."}""");

        (await BookAsync(seeker, proposed["interview_id"]!, null)).AssertStatus(HttpStatusCode.OK);

        var theirs = await app.Postbox.WithSubjectAsync(seeker.Email, "Собеседование назначено: Программист C#", Token);
        var own = await app.Postbox.WithSubjectAsync(hr.Email, "Собеседование назначено: Программист C#", Token);
        Assert.Contains("Возьмите удостоверение.", theirs.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("удостоверение", own.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Работодатель пишет", own.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Slots_TakenByTwoCandidatesAtOnce_AreOnesOnly()
    {
        var (hr, vacancy) = await _hiring.PostVacancyAsync(Token);
        var candidates = new List<(Person Seeker, string Interview)>();
        for (var i = 0; i < 4; i++)
        {
            var (seeker, application) = await _hiring.ApplyAsync(vacancy, Token);
            var proposed = await ProposeAsync(hr, application, $$"""{"slots": ["{{Text(Monday.AddHours(2))}}", "{{Text(Monday)}}"]}""");
            Assert.Null(proposed["starts_at"]);
            candidates.Add((seeker, proposed["interview_id"]!));
        }

        var replies = await Task.WhenAll(candidates.Select(candidate => BookAsync(candidate.Seeker, candidate.Interview, Monday)));

        var booked = Assert.Single(replies, reply => reply.Status == HttpStatusCode.OK);
        Assert.Equal(("booked", Monday), (booked["status"], DateTimeOffset.Parse(booked["starts_at"]!, CultureInfo.InvariantCulture)));
        Assert.Equal(3, replies.Count(reply => reply.Status == HttpStatusCode.Conflict));
        var winner = candidates.First(candidate => candidate.Interview == booked["interview_id"]);
        (await BookAsync(winner.Seeker, winner.Interview, Monday)).AssertStatus(HttpStatusCode.OK);
        (await BookAsync(winner.Seeker, winner.Interview, Monday.AddHours(2))).AssertProblem(HttpStatusCode.Conflict);
        var loser = candidates.First(candidate => candidate != winner);
        (await BookAsync(loser.Seeker, loser.Interview, Monday.AddHours(1))).AssertProblem(HttpStatusCode.Conflict);
        (await BookAsync(loser.Seeker, loser.Interview, Monday.AddHours(2))).AssertStatus(HttpStatusCode.OK);
        await app.Postbox.WithSubjectAsync(hr.Email, "Собеседование назначено: Программист C#", Token);
    }

    [Fact]
    public async Task Interviews_OfAnApplicationThatEnds_AreCalledOff()
    {
        var (hr, seeker, application) = await _hiring.ApplyAsync(Token);
        var id = (await ProposeAsync(hr, application, $$"""{"starts_at": "{{Text(Monday)}}"}"""))["interview_id"];

        (await seeker.Client.RemoveAsync($"/api/v1/user/applications/{application}", Token)).AssertStatus(HttpStatusCode.NoContent);

        Assert.Equal("cancelled", (await hr.Client.AskAsync($"/api/v1/hr/interviews/{id}", Token))["status"]);
        (await ProposeAsync(hr, application, $$"""{"starts_at": "{{Text(Monday)}}"}""")).AssertProblem(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Interviews_BadInputAndOtherPeople_AreRefused()
    {
        var (hr, seeker, application) = await _hiring.ApplyAsync(Token);
        var (otherHr, other, _) = await _hiring.ApplyAsync(Token);
        var body = $$"""{"starts_at": "{{Text(Monday)}}"}""";

        (await ProposeAsync(hr, application, "{}")).AssertInvalid("starts_at");
        (await ProposeAsync(hr, application, """{"starts_at": "2020-01-01T10:00:00Z"}""")).AssertInvalid("starts_at");
        (await ProposeAsync(hr, application, """{"slots": ["soon"]}""")).AssertInvalid("slots");
        (await ProposeAsync(hr, application, $$"""{"starts_at": "{{Monday:yyyy-MM-dd}}"}""")).AssertInvalid("starts_at");
        (await ProposeAsync(hr, application, """{"starts_at": "23:59"}""")).AssertInvalid("starts_at");
        (await ProposeAsync(hr, application, $$"""{"slots": ["{{Text(Monday)}}", "{{Monday:yyyy-MM-dd}}"]}""")).AssertInvalid("slots");
        (await ProposeAsync(hr, application, $$"""{"starts_at": "{{Text(Monday)}}", "duration_minutes": 1}""")).AssertInvalid("duration_minutes");
        (await ProposeAsync(otherHr, application, body)).AssertProblem(HttpStatusCode.NotFound);
        var id = (await ProposeAsync(hr, application, body))["interview_id"];
        (await ProposeAsync(hr, application, body)).AssertProblem(HttpStatusCode.Conflict);
        (await other.Client.AskAsync($"/api/v1/user/interviews/{id}", Token)).AssertProblem(HttpStatusCode.NotFound);
        (await BookAsync(other, id!, null)).AssertProblem(HttpStatusCode.NotFound);
        (await otherHr.Client.RemoveAsync($"/api/v1/hr/interviews/{id}", Token)).AssertProblem(HttpStatusCode.NotFound);
        (await BookAsync(seeker, id!, null)).AssertStatus(HttpStatusCode.OK);
        Assert.Single((await hr.Client.AskAsync("/api/v1/hr/interviews", Token)).Json!["items"]!.AsArray());
        Assert.Single((await seeker.Client.AskAsync("/api/v1/user/interviews", Token)).Json!["items"]!.AsArray());
    }

    private static string Text(DateTimeOffset time) => time.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static Task<Reply> ProposeAsync(Person hr, string application, string body) =>
        hr.Client.SendJsonAsync($"/api/v1/hr/applications/{application}/interviews", body, Token);

    private static Task<Reply> BookAsync(Person seeker, string interview, DateTimeOffset? start) =>
        seeker.Client.SendJsonAsync($"/api/v1/user/interviews/{interview}/book", start is { } time ? $$"""{"starts_at": "{{Text(time)}}"}""" : "{}", Token);

    /// <summary>The invitation that came with an e-mail, its lines unfolded.</summary>
    private async Task<string> CalendarAsync(Person person, string subject)
    {
        var mail = await app.Postbox.WithSubjectAsync(person.Email, subject, Token);
        Assert.NotNull(mail.Calendar);
        return mail.Calendar.Text.Replace("\r\n ", "", StringComparison.Ordinal);
    }
}
