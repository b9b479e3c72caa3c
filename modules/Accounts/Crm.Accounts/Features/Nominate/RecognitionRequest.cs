using System.Globalization;
using Crm.Accounts.Domain.Customers;
using Crm.Accounts.Domain.KeyAccounts;
using Crm.Accounts.Domain.People;
using Crm.Approvals.Contracts;
using Crm.Approvals.Contracts.Events;
using Crm.BuildingBlocks.Errors;

namespace Crm.Accounts.Features.Nominate;

/// <summary>What the approvers of a nomination get to decide on.</summary>
internal static class RecognitionRequest
{
    /// <summary>The type of the record in approvals.</summary>
    public const string SubjectType = "key-account";

    public static ApprovalRequested Of(KeyAccount account, Guid approvalId, Customer customer, StaffRef manager, Guid by, DateTimeOffset now, ErrorTexts texts)
    {
        var facts = new Dictionary<string, string>
        {
            ["customer"] = $"{customer.Code} {customer.Name}",
            ["tier"] = texts.Text($"accounts.tier.{account.Tier}"),
            ["manager"] = manager.Name,
            ["expectedTrade"] = string.Create(CultureInfo.InvariantCulture, $"{account.ExpectedYearly:N2} {account.Currency}"),
            ["reason"] = account.Reason,
        };
        if (customer.Grade is { } grade)
            facts["grade"] = grade;
        return new(approvalId, ApprovalKinds.Recognition, SubjectType, account.Id, $"{account.Number} {customer.Name}", $"/accounts/{account.Id}", by, [],
            account.ExpectedYearly, account.Currency, facts, now);
    }
}
