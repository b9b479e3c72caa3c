using Crm.Customers.Contracts;
using Crm.Web.Infrastructure;

namespace Crm.Web.Pages.Customers;

internal static class CustomersNavigation
{
    /// <summary>Whom one knows and what may come of it.</summary>
    public static readonly NavModule Module = new("Customers", "Nav.Title",
        [
            new NavItem("Nav.Customers", "/customers", "building", CustomersPermissions.Read),
            new NavItem("Nav.Contacts", "/customers/contacts", "user", CustomersPermissions.Read),
            new NavItem("Nav.Leads", "/customers/leads", "target", CustomersPermissions.LeadRead),
            new NavItem("Nav.Opportunities", "/customers/opportunities", "trophy", CustomersPermissions.OpportunityRead),
            new NavItem("Nav.Projects", "/customers/development", "flag", CustomersPermissions.ProjectRead),
            new NavItem("Nav.Pool", "/customers/pool", "users-group", CustomersPermissions.PoolRead),
        ],
        [
            new NavItem("Create.Lead", "/customers/leads/new", "target", CustomersPermissions.LeadWrite),
            new NavItem("Create.Customer", "/customers/new", "building", CustomersPermissions.Register),
            new NavItem("Create.Opportunity", "/customers/opportunities/new", "trophy", CustomersPermissions.OpportunityWrite),
            new NavItem("Create.Activity", "/customers/activities/new", "calendar-event", CustomersPermissions.ActivityWrite),
        ]);

    /// <summary>What one does with them, day by day.</summary>
    public static readonly NavModule FollowUp = new("Customers", "Nav.FollowUp",
        [
            new NavItem("Nav.Due", "/customers/due", "phone-call", CustomersPermissions.Read),
            new NavItem("Nav.Activities", "/customers/activities", "calendar-event", CustomersPermissions.ActivityRead),
            new NavItem("Nav.Calendar", "/customers/activities/calendar", "calendar", CustomersPermissions.ActivityRead),
            new NavItem("Nav.Visits", "/customers/visits", "map-pin", CustomersPermissions.ActivityWrite),
            new NavItem("Nav.Territories", "/customers/territories", "route", CustomersPermissions.Write),
            new NavItem("Nav.Visitors", "/customers/visitors", "login", CustomersPermissions.ActivityRead),
            new NavItem("Nav.Expenses", "/customers/expenses", "receipt", CustomersPermissions.ExpenseRead),
            new NavItem("Nav.ToSettle", "/customers/expenses/to-settle", "circle-check", CustomersPermissions.ExpenseSettle, Count: new NavCount("/api/customers/expenses/to-settle/count", "open")),
        ],
        [new NavItem("Create.Expense", "/customers/expenses/new", "receipt", CustomersPermissions.ExpenseWrite)]);

    /// <summary>What one tells of it, and how the whole is set up.</summary>
    public static readonly NavModule Telling = new("Customers", "Nav.Telling",
        [
            new NavItem("Nav.Reports", "/customers/reports", "report", CustomersPermissions.ReportRead),
            new NavItem("Nav.Market", "/customers/market", "message-circle", CustomersPermissions.ReportRead),
            new NavItem("Nav.Surveys", "/customers/surveys", "clipboard-check", CustomersPermissions.SurveyRead),
            new NavItem("Nav.Suggestions", "/customers/suggestions", "award", CustomersPermissions.SuggestionRead),
            new NavItem("Nav.Team", "/customers/team", "users", CustomersPermissions.ActivityRead),
            new NavItem("Nav.PersonalData", "/customers/personal-data", "shield-lock", CustomersPermissions.PersonalData),
            new NavItem("Nav.Settings", "/customers/settings", "settings", CustomersPermissions.Settings),
        ],
        []);
}
