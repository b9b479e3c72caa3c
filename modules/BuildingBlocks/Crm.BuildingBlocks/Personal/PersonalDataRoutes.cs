using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.BuildingBlocks.Personal;

/// <summary>Every module answers alike what it holds of a person.</summary>
public static class PersonalDataRoutes
{
    /// <summary>Find all of a person's data, export them and have them erased (W-08). Customers gives it to roles.</summary>
    public const string Permission = "customers.personal-data";

    private const int Most = 100;

    /// <summary>Maps <c>POST …/personal-data/find</c>. A question with a body, for names and numbers do not belong into addresses, which are logged.</summary>
    public static RouteGroupBuilder MapPersonalData<TContext>(this RouteGroupBuilder api, PersonalCatalogue catalogue) where TContext : ModuleDbContext =>
        Map(api, catalogue, services => services.GetRequiredService<TContext>());

    private static RouteGroupBuilder Map(RouteGroupBuilder api, PersonalCatalogue catalogue, Func<IServiceProvider, ModuleDbContext> context)
    {
        api.MapPost("/personal-data/find", (PersonSought person, HttpContext http, CancellationToken ct) =>
                PersonalTables.FindAsync(context(http.RequestServices), catalogue, Checked(person), ct))
            .RequirePermission(Permission)
            .WithSummary("All that the module holds of a person, by table");
        return api;
    }

    private static PersonSought Checked(PersonSought person)
    {
        if (Missing(person) is { Count: > 0 } missing)
            throw new IncompleteException("invalid", missing);
        var texts = person.Names.Concat(person.Phones).Concat(person.Words).Concat(person.Ties).ToList();
        var kinds = person.Records.Keys.Except(["contact", "lead", "visitor", "case"]);
        return texts.Count > Most * 4 || texts.Exists(t => t.Length > 200) || kinds.Any() || person.Records.Values.Sum(r => r.Count) > Most
            ? throw new RuleException("personal.too_much")
            : person;
    }

    private static List<InputProblem> Missing(PersonSought person) =>
    [
        .. new (string Field, bool Missing)[]
        {
            ("names", person.Names is null), ("phones", person.Phones is null), ("words", person.Words is null), ("ties", person.Ties is null),
            ("customers", person.Customers is null), ("records", person.Records?.Values.Any(ids => ids is null) ?? true),
        }.Where(p => p.Missing).Select(p => new InputProblem(p.Field, "value.required")),
    ];
}
