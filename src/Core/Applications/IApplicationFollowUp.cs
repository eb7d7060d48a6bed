namespace JobFunctions.Core.Applications;

/// <summary>Does what follows from an application's new status in another feature. Safe to repeat; a crash may keep it from running.</summary>
public interface IApplicationFollowUp
{
    Task RunAsync(Application application, CancellationToken cancellationToken);
}
