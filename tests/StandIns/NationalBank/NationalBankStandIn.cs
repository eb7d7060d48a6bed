using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using JobFunctions.StandIns.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace JobFunctions.StandIns.NationalBank;

/// <summary>A server on this machine that gives rates as the National Bank of Kazakhstan does: a page for each day, empty on days without fixing.</summary>
public sealed class NationalBankStandIn : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly RequestLog _log = new(TimeProvider.System);
    private readonly ConcurrentDictionary<DateOnly, string> _days = new();

    private NationalBankStandIn()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(server => server.Listen(IPAddress.Loopback, 0));
        _app = builder.Build();
        _app.Run(context => _log.RecordAsync(context, AnswerAsync));
    }

    /// <summary>The page of rates, for <c>NationalBank__RatesUrl</c>.</summary>
    public Uri RatesUrl { get; private set; } = new("http://127.0.0.1/");

    public IReadOnlyList<RecordedRequest> Requests => _log.Requests;

    /// <summary>Status of every answer; 200 at first.</summary>
    public int Status { get; set; } = 200;

    /// <summary>Body of every answer in place of the day's page; null at first.</summary>
    public string? Body { get; set; }

    public static async Task<NationalBankStandIn> StartAsync(CancellationToken cancellationToken)
    {
        var standIn = new NationalBankStandIn();
        await standIn._app.StartAsync(cancellationToken);
        standIn.RatesUrl = new Uri(standIn._app.Urls.Single() + "/rss/get_rates.cfm");
        return standIn;
    }

    /// <summary>Fixes rates for a day; a day without any stays empty.</summary>
    /// <param name="rates">Code, rate and the number of units that it is for.</param>
    public void Fix(DateOnly day, params (string Code, decimal Rate, int Units)[] rates)
    {
        var page = new StringBuilder();
        foreach (var (code, rate, units) in rates)
        {
            page.Append(
                CultureInfo.InvariantCulture,
                $"<item><fullname>{code}</fullname><title>{code}</title><description>{rate}</description><quant>{units}</quant><index>UP</index><change>+0.51</change></item>");
        }

        _days[day] = page.ToString();
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        context.Response.StatusCode = Status;
        context.Response.ContentType = "text/xml; charset=utf-8";
        var asked = context.Request.Query["fdate"].ToString();
        var isDay = DateOnly.TryParseExact(asked, "dd.MM.yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        var items = isDay && _days.TryGetValue(day, out var page) ? page : "";
        await context.Response.WriteAsync(
            Body ?? $"<?xml version=\"1.0\" encoding=\"utf-8\"?><rates><generator>Alternate RSS Builder</generator><title>Official exchange rates</title>{(items.Length > 0 ? $"<date>{asked}</date>" : "")}{items}</rates>",
            context.RequestAborted);
    }
}
