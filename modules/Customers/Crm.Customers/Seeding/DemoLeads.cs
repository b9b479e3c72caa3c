using System.Globalization;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Security;
using Crm.BuildingBlocks.Seeding;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Data;
using Crm.Customers.Domain.Leads;
using Crm.Customers.Shared;

namespace Crm.Customers.Seeding;

/// <summary>Sixty made-up leads in every stage but the last.</summary>
internal static class DemoLeads
{
    public static void Add(CustomersDbContext db, List<Dictionary<string, string>> rows, DateTimeOffset now)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            var at = DemoTime.DaysAgo(now, i, i * 5);
            var owner = DemoOwner.Of(rows[i]["owner"]);
            var lead = Lead.Create(Fields(rows[i], owner.OwnerId), owner, owner.OwnerId ?? DemoPeople.AccountManager.Id, at);
            lead.Rate(int.Parse(rows[i]["value"], CultureInfo.InvariantCulture), rows[i]["importance"]);
            Advance(lead, rows[i]["stage"], at, now);
            // Given out a moment ago, so that the demo's leads do not go to the pool before anybody has seen them.
            lead.GiveTo(owner, now.AddHours(-i));
            db.AddLead(lead);
            db.LeadMoved(lead.Id, LeadStages.New, lead.Stage, lead.OutcomeNote, Actor.System, at.AddHours(5));
        }
    }

    private static void Advance(Lead lead, string stage, DateTimeOffset at, DateTimeOffset now)
    {
        if (stage != LeadStages.New)
            lead.ContactedAt(at.AddHours(3));
        if (stage is LeadStages.Verified or LeadStages.Nurturing)
            lead.Verify(LeadVerifications.Verified, null, null, at);
        if (stage == LeadStages.Nurturing)
            lead.Nurture(ChinaTime.Today(now).AddDays(45), "预算下季度批复");
        if (stage == LeadStages.Discarded)
            lead.Discard("no-need", "已与其他供应商签约");
    }

    private static LeadFields Fields(Dictionary<string, string> row, Guid? owner) => new(
        row["name"], row["source"], [new(row["contact"], row["title"], null, row["mobile"], $"info@{row["domain"]}")], row["nameEn"],
        Natures.Domestic, row["industry"], row["region"], row["address"], "https://www." + row["domain"], null, row["need"], null, owner, owner is null);
}
