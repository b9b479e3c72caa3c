using Crm.Accounts.Contracts;
using Crm.Accounts.Contracts.Api;

namespace Crm.Web.Pages.Accounts;

/// <summary>A step of a key account as typed.</summary>
public sealed class AccountStepModel
{
    /// <summary>The version that was read.</summary>
    public string? Version { get; set; }

    /// <summary>Why.</summary>
    public string? Reason { get; set; }

    /// <summary>The wanted tier.</summary>
    public string? Tier { get; set; }

    /// <summary>First day on the team.</summary>
    public DateOnly? From { get; set; }

    /// <summary>Last day, of a membership or a held tier.</summary>
    public DateOnly? Until { get; set; }

    /// <summary>The person who joins the team.</summary>
    public Guid? StaffId { get; set; }

    /// <summary>In which role.</summary>
    public string? Role { get; set; } = TeamRoles.ServiceContact;

    /// <summary>The membership that ends.</summary>
    public Guid? MemberId { get; set; }

    /// <summary>Who takes over.</summary>
    public Guid? ManagerId { get; set; }
}

/// <summary>The steps of a key account as <c>?do=</c> names them, and what each does.</summary>
internal static class AccountSteps
{
    /// <summary>What the reader may do now.</summary>
    public static IEnumerable<string> Of(KeyAccountDetails account, DateOnly today)
    {
        foreach (var allowed in account.Allowed)
        {
            switch (allowed)
            {
                case KeyAccountStatuses.Suspended: yield return "suspend"; break;
                case KeyAccountStatuses.Active: yield return "resume"; break;
                case KeyAccountStatuses.Left: yield return "leave"; break;
                case "team":
                    yield return "add-member";
                    if (Ending(account, today).Any())
                        yield return "end-member";
                    yield return "hand-over";
                    break;
                case "change": break;
                default: yield return allowed; break;
            }
        }
    }

    /// <summary>Who can be taken off the team.</summary>
    public static IEnumerable<KeyAccountMemberView> Ending(KeyAccountDetails account, DateOnly today) =>
        account.Team.Where(m => m.Role != TeamRoles.CorporateManager && (m.Until is null || m.Until >= today));

    /// <summary>Takes the step.</summary>
    public static Task TakeAsync(IAccountsApi api, KeyAccountDetails account, string step, AccountStepModel input, CancellationToken ct) => step switch
    {
        "submit" => api.SubmitNominationAsync(account.Id, ct),
        "withdraw" => api.WithdrawNominationAsync(account.Id, new(input.Reason ?? ""), ct),
        "suspend" => api.ChangeKeyAccountStatusAsync(account.Id, new(KeyAccountStatuses.Suspended, input.Reason ?? ""), input.Version, ct),
        "resume" => api.ChangeKeyAccountStatusAsync(account.Id, new(KeyAccountStatuses.Active, input.Reason ?? ""), input.Version, ct),
        "leave" => api.ChangeKeyAccountStatusAsync(account.Id, new(KeyAccountStatuses.Left, input.Reason ?? ""), input.Version, ct),
        "tier" => api.WantTierAsync(account.Id, new(input.Tier ?? "", input.Until ?? default, input.Reason ?? ""), ct),
        "add-member" => api.AddTeamMemberAsync(account.Id, new(input.StaffId ?? Guid.Empty, input.Role ?? "", input.From ?? default, input.Until), ct),
        "end-member" => api.EndTeamMemberAsync(account.Id, input.MemberId ?? Guid.Empty, new(input.Until ?? default), ct),
        "hand-over" => api.HandOverAsync(account.Id, new(input.ManagerId ?? Guid.Empty, input.Reason ?? ""), ct),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "Not a step of a key account."),
    };
}
