using JobFunctions.Adapters.Http;
using JobFunctions.Core.Chats;
using JobFunctions.Core.Search;

namespace JobFunctions.Adapters.Telegram;

/// <summary>The bot's address, by its name ("getMe", read 2026-11), which is asked once.</summary>
internal sealed class TelegramAddress(TelegramApi telegram, TelegramHearing hearing) : IChatAddress, IDisposable
{
    private const int MaxName = 64;

    private readonly SemaphoreSlim _asking = new(1, 1);
    private Uri? _address;

    public async Task<Uri?> FindAsync(CancellationToken cancellationToken) => hearing.IsOn ? _address ?? await AskAsync(cancellationToken) : null;

    public void Dispose() => _asking.Dispose();

    private async Task<Uri> AskAsync(CancellationToken cancellationToken)
    {
        await _asking.WaitAsync(cancellationToken);
        try
        {
            return _address ??= TelegramUpdates.Text(
                (await telegram.CallAsync("getMe", new TelegramBodies.GetMe(), TelegramJson.Default.GetMe, cancellationToken)).Result, "username", MaxName) is { Length: > 0 } name
                    ? new Uri($"https://t.me/{Uri.EscapeDataString(name)}")
                    : throw new SourceBusyException("Telegram does not say what the bot is called.");
        }
        catch (ServiceBusyException exception)
        {
            throw new SourceBusyException(exception.Message, exception) { RetryAfter = exception.RetryAfter };
        }
        finally
        {
            _asking.Release();
        }
    }
}
