using JobFunctions.Core.Accounts.Administration;
using JobFunctions.Core.Accounts.Erasure;
using JobFunctions.Core.Accounts.Export;
using JobFunctions.Core.Accounts.Linking;
using JobFunctions.Core.Accounts.Mails;
using JobFunctions.Core.Accounts.OneTimeTokens;
using JobFunctions.Core.Accounts.Passwords;
using JobFunctions.Core.Accounts.Registration;
using JobFunctions.Core.Accounts.Sessions;
using JobFunctions.Core.Accounts.SignIn;
using JobFunctions.Core.Accounts.Tokens;
using JobFunctions.Core.Activity;
using JobFunctions.Core.Notifications;
using JobFunctions.Core.Storage;
using JobFunctions.Core.Workflows;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace JobFunctions.Core.Accounts;

/// <summary>Registers accounts and what can be done with them.</summary>
public static class AccountRegistration
{
    /// <remarks>Needs an <see cref="IPasswordHasher"/>, which the web gives; and <see cref="JwtOptions"/>, which are checked at the start where the web is served.</remarks>
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddOptions<JwtOptions>().BindConfiguration(JwtOptions.SectionName);
        services.AddSingleton<IValidateOptions<JwtOptions>, JwtOptionsValidator>();
        services.AddOptions<AdminOptions>().BindConfiguration(AdminOptions.SectionName).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<SiteOptions>().BindConfiguration(SiteOptions.SectionName).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<DeletionOptions>().BindConfiguration(DeletionOptions.SectionName).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<TelegramSignInOptions>().BindConfiguration(TelegramSignInOptions.SectionName);
        return services
            .AddCollection(AccountSchema.Value)
            .AddCollection(UsedProofSchema.Value)
            .AddCollection(CredentialsSchema.Value)
            .AddCollection(SessionSchema.Value)
            .AddCollection(OneTimeTokenSchema.Value)
            .AddCollection(TelegramInvitationSchema.Value)
            .AddCollection(SignInAttemptsSchema.Value)
            .AddSingleton<FindAccount>()
            .AddSingleton<SaveProfile>()
            .AddSingleton<UpdateAccount>()
            .AddSingleton<CreateProfile>()
            .AddSingleton(provider => new JwtKeyring(provider.GetRequiredService<IOptions<JwtOptions>>().Value))
            .AddSingleton<AccessTokens>()
            .AddSingleton<StartSession>()
            .AddSingleton<RefreshSession>()
            .AddSingleton<EndSession>()
            .AddSingleton<OneTimeTokenStore>()
            .AddSingleton<SetPassword>()
            .AddSingleton<ResetPassword>()
            .AddSingleton<VerifyEmail>()
            .AddSingleton<SignInLock>()
            .AddSingleton<SignInWithPassword>()
            .AddSingleton<RegisterByTelegram>()
            .AddSingleton<SignInWithTelegram>()
            .AddSingleton<InviteToTelegram>()
            .AddSingleton<LinkTelegram>()
            .AddSingleton<SignInWithGoogle>()
            .AddSingleton<FirstAdmin>()
            .AddSingleton<RegisterAccount>()
            .AddSingleton<AskPasswordReset>()
            .AddSingleton<IOutbox, PasswordResetOutbox>()
            .AddOutbox(AccountSchema.Outbox)
            .AddIndexedExpiry(SessionSchema.Value, SessionSchema.ExpiryIndex)
            .AddShardedExpiry(OneTimeTokenSchema.Value, token => token.ExpiresAt + OneTimeTokenSchema.Retention)
            .AddShardedExpiry(TelegramInvitationSchema.Value, invitation => invitation.ExpiresAt)
            .AddShardedExpiry(SignInAttemptsSchema.Value, attempts => attempts.LastAttemptAt + SignInLock.Duration)
            .AddShardedExpiry(UsedProofSchema.Value, proof => proof.UsedAt + UsedProof.Retention)
            .AddSingleton<AccountLinks>()
            .AddSingleton<ListAccounts>()
            .AddSingleton<ReviewAccount>()
            .AddSingleton<ShutAccount>()
            .AddSingleton(provider => new StartDeletion(
                provider.GetRequiredService<IWorkflowClient>(), provider.GetRequiredService<ShutAccount>(), provider.GetRequiredService<ActivityLog>()))
            .AddSingleton<IAccountEraser, SignInEraser>()
            .AddSingleton<IAccountExporter, AccountExporter>()
            .AddSingleton<IAccountExporter, SignInExporter>()
            .AddSingleton<IAccountExporter, SessionExporter>()
            .AddWorkflow<DeleteAccountInput, DeleteAccount>(DeleteAccount.Definition)
            .AddStep<DeleteAccountInput, EraseFeaturesOutput, ListErasersStep>(DeleteAccount.Features)
            .AddStep<EraseFeatureInput, EraseFeatureOutput, EraseFeatureStep>(DeleteAccount.Erase)
            .AddStep<DeleteAccountInput, FinishDeletionOutput, FinishDeletionStep>(DeleteAccount.Finish);
    }
}
