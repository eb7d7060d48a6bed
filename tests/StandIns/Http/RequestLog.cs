using Microsoft.AspNetCore.Http;

namespace JobFunctions.StandIns.Http;

/// <summary>What a stand-in was asked, in order of arrival.</summary>
internal sealed class RequestLog(TimeProvider time)
{
    private readonly Lock _lock = new();
    private readonly List<RecordedRequest> _requests = [];
    private int _underWay;

    public IReadOnlyList<RecordedRequest> Requests
    {
        get
        {
            lock (_lock)
            {
                return [.. _requests];
            }
        }
    }

    public async Task RecordAsync(HttpContext context, RequestDelegate next)
    {
        int index;
        lock (_lock)
        {
            index = _requests.Count;
            _requests.Add(new RecordedRequest(
                context.Request.Method,
                context.Request.Path,
                context.Request.QueryString.Value ?? "",
                time.GetUtcNow(),
                ++_underWay,
                0)
            {
                Headers = context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            });
        }

        try
        {
            await next(context);
        }
        finally
        {
            lock (_lock)
            {
                _underWay--;
                var isAnswered = !context.RequestAborted.IsCancellationRequested;
                _requests[index] = _requests[index] with { Status = isAnswered ? context.Response.StatusCode : 0 };
            }
        }
    }

    /// <summary>Requests of the last second, by the stand-in's clock.</summary>
    public int InLastSecond()
    {
        var since = time.GetUtcNow() - TimeSpan.FromSeconds(1);
        lock (_lock)
        {
            var count = 0;
            for (var i = _requests.Count - 1; i >= 0 && _requests[i].At > since; i--)
            {
                count++;
            }

            return count;
        }
    }
}
