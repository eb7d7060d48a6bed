using System.Text.Json;
using JobFunctions.Adapters.Documents;
using JobFunctions.Core.Accounts;
using JobFunctions.Core.Activity;
using JobFunctions.Core.Applications.Matching;
using JobFunctions.Core.Identifiers;
using JobFunctions.Core.Matching;
using JobFunctions.Core.Reference;
using JobFunctions.Core.Resumes;
using JobFunctions.Core.Resumes.Generation;
using JobFunctions.Core.Resumes.Understanding;
using JobFunctions.Core.Search;
using JobFunctions.Core.Search.Saved;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Vacancies;
using JobFunctions.Core.Vacancies.Posting;
using JobFunctions.Documents;
using JobFunctions.StandIns.Clock;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace JobFunctions.Adapters.Tests.Documents;

/// <summary>A person whose resumes are written anew for vacancies that a search of theirs found, and read again as if they were uploaded.</summary>
internal sealed class GenerationBench : IDisposable
{
    private readonly ManualTimeProvider _time = new(new DateTimeOffset(2026, 1, 12, 9, 0, 0, TimeSpan.Zero));
    private readonly MemoryBlobStore _blobs = new();
    private readonly Collection<Resume> _resumes;
    private readonly Collection<Recommendation> _recommendations;
    private readonly MatchVacancy _match;
    private readonly GenerateResume _generate;
    private readonly DocumentTextReader _documents = new(new DocumentReader(), Options.Create(new DocumentTextOptions()), TimeProvider.System);
    private readonly AccountId _account;

    public GenerationBench()
    {
        var store = new MemoryPartitionStore();
        _resumes = new(store, ResumeSchema.Value, _time);
        _recommendations = new(store, SearchSchema.Recommendations, _time);
        _account = GuidId.New<AccountId>(_time);
        _match = new MatchVacancy(new SeekerReader(new ReadPlainText(_blobs)), new VacancyRanker(), new NoRates(), _time);
        var activity = new ActivityLog(
            new Collection<ActivityEntry>(store, ActivitySchema.Value, _time), new DayMarks(new Collection<DayMark>(store, DayMarks.Schema, _time)), _time, NullLogger<ActivityLog>.Instance);
        var findVacancy = new FindVacancy(new FindPosting(new Collection<PostedVacancy>(store, PostingSchema.Value, _time), _time), new FindRecommendation(_recommendations), new Collection<SavedVacancy>(store, SavedVacancySchema.Value, _time), _time);
        _generate = new GenerateResume(_resumes, new FindResume(_resumes), findVacancy, _match, new DocxWriter(), _blobs, activity, _time);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static DateOnly Today => new(2026, 1, 12);

    public static Vacancy NewVacancy(string title, IReadOnlyList<string> skills, string description = "") => new()
    {
        Id = VacancyId.Of("hh", "1"),
        Title = title,
        Skills = skills,
        Description = description,
        HasDetails = true,
    };

    /// <summary>A resume as it was typed.</summary>
    public Task<Resume> TypeAsync(ResumeFields fields) => AddAsync(fields, ResumeSource.Manual, null);

    /// <summary>A resume as it was uploaded and read.</summary>
    /// <returns>null for a file that is none.</returns>
    public async Task<Resume?> UploadAsync(byte[] content)
    {
        if (await _documents.ReadAsync(content, Token) is not { Text: { } text })
        {
            return null;
        }

        var resume = await AddAsync(new ResumeReader().Read(text, Today), ResumeSource.File, new ResumeFile("resume", "application/octet-stream", content.Length, default));
        await _blobs.PutAsync(ResumeBlobs.TextOf(_account, resume.Id), JsonSerializer.SerializeToUtf8Bytes(text, RecordJson.Of<ResumeText>()), "application/json", Token);
        return resume;
    }

    public async Task<GenerateResumeResult.Done> GenerateAsync(Resume resume, Vacancy vacancy, GeneratedFormat format)
    {
        await _recommendations.PutAsync(new Recommendation(_account, GuidId.New<SearchId>(_time), vacancy, await MatchAsync(resume, vacancy)), Token);
        return Assert.IsType<GenerateResumeResult.Done>(await _generate.RunAsync(_account, resume.Id, vacancy.Id, format, Token));
    }

    public Task<RankedVacancy> MatchAsync(Resume resume, Vacancy vacancy) => _match.RunAsync(resume, vacancy, Token);

    /// <summary>What an upload of the file gives.</summary>
    public async Task<ResumeFields> ReadAsync(ReadOnlyMemory<byte> content)
    {
        var read = await _documents.ReadAsync(content, Token);
        return new ResumeReader().Read(read.Text ?? throw new InvalidOperationException($"Unreadable: {read.Failure}"), Today);
    }

    public async Task<int> CountAsync(ResumeSource source) => (await new FindResume(_resumes).ListAsync(_account, source, new PageRequest(null, 100), Token)).Items.Count;

    public void Dispose() => _documents.Dispose();

    private async Task<Resume> AddAsync(ResumeFields fields, ResumeSource source, ResumeFile? file)
    {
        var id = GuidId.New<ResumeId>(_time);
        var resume = new Resume
        {
            Id = id,
            AccountId = _account,
            Source = source,
            Status = ResumeStatus.Ready,
            Checksum = id.ToString(),
            File = file,
            Fields = fields,
            UploadedAt = _time.GetUtcNow(),
            UpdatedAt = _time.GetUtcNow(),
        };
        Assert.IsType<AddResult<Resume>.Added>(await _resumes.AddAsync(resume, Token));
        return resume;
    }

    private sealed class NoRates : IExchangeRates
    {
        public Task<RateTable> GetLatestAsync(CancellationToken cancellationToken) => Task.FromResult(new RateTable(Today, new Dictionary<string, decimal>()));
    }
}
