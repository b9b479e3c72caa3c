using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Errors;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Shared;
using FluentValidation;

namespace Crm.Customers.Features.OpenPersonRequest;

internal sealed class OpenPersonRequestValidator : AbstractValidator<OpenPersonRequestRequest>
{
    private const int Most = 10;
    private const int MostRecords = 100;
    private const int Longest = 200;
    private static readonly string[] Kinds = ["contact", "lead", "visitor", "case"];

    public OpenPersonRequestValidator(ErrorTexts texts, TimeProvider time)
    {
        RuleFor(r => r.Kind).Needed(texts).OneOf(PersonRequestKinds.All, texts);
        RuleFor(r => r.Reason).Needed(texts).AtMost(1000, texts);
        RuleFor(r => r.ReceivedOn).Must(day => day <= ChinaTime.Today(time.GetUtcNow())).WithMessage(_ => texts.Text("customers.person.received"));
        RuleFor(r => r.Names).Must(Few).WithMessage(_ => texts.Text("customers.person.many", Most, Longest));
        RuleFor(r => r.Phones).Must(Few).WithMessage(_ => texts.Text("customers.person.many", Most, Longest));
        RuleFor(r => r.Words).Must(Few).WithMessage(_ => texts.Text("customers.person.many", Most, Longest));
        RuleFor(r => r.Records).Must(r => r is not null && r.Keys.All(Kinds.Contains) && r.Values.Sum(ids => ids.Count) <= MostRecords)
            .WithMessage(_ => texts.Text("customers.person.records", string.Join(", ", Kinds), MostRecords));
    }

    private static bool Few(IReadOnlyList<string> typed) => typed is not null && typed.Count <= Most && typed.All(t => t.Length <= Longest);
}
