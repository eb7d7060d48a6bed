namespace JobFunctions.StandIns.HeadHunter;

/// <summary>How the stand-in of hh.ru behaves.</summary>
public sealed record HeadHunterStandInOptions
{
    /// <summary>Number of generated vacancies; the same number and <see cref="Seed"/> give the same ones.</summary>
    public int Vacancies { get; init; } = 300;

    public int Seed { get; init; } = 1;

    /// <summary>Folder of collected hh.ru objects (<c>vacancies.jsonl.gz</c>, <c>vacancy-search-items.jsonl.gz</c>) to serve besides; null for none.</summary>
    public string? CollectedData { get; init; }

    /// <summary>Requests within any second that are answered; those beyond get 429. Null for no limit.</summary>
    public int? RequestsPerSecond { get; init; }

    /// <summary>Items of one search that can be paged to; hh.ru's is 2,000.</summary>
    public int DepthCap { get; init; } = 2_000;

    /// <summary>False lets vacancies be read without a token, as it was before 2026.</summary>
    public bool RequiresToken { get; init; } = true;

    public string ClientId { get; init; } = "stand-in-client";

    public string ClientSecret { get; init; } = "stand-in-secret";

    /// <summary>A token that is accepted from the start, as one copied from dev.hh.ru; null for none.</summary>
    public string? AppToken { get; init; }

    /// <summary>Time that every answer takes; none by default.</summary>
    public TimeSpan Latency { get; init; }

    /// <summary>The clock of limits, publication times and the request log.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
