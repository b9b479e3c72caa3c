using Crm.BuildingBlocks.Api;
using Crm.BuildingBlocks.Errors;
using Crm.Service.Contracts.Api;
using Crm.Service.Contracts.Events;
using Crm.Service.Data;
using Crm.Service.Domain.Questionnaires;
using Crm.Service.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace Crm.Service.Features.Questionnaires;

/// <summary>Writes, publishes and puts away questionnaires.</summary>
public sealed class QuestionnaireHandler(ServiceDbContext db, CaseDesk desk)
{
    /// <summary>Begins one.</summary>
    public QuestionnaireMade Handle(CreateQuestionnaire command)
    {
        var made = Questionnaire.Begin(command.Content, desk.Me.StaffId, desk.Now);
        db.Add(made);
        return new(made.Id);
    }

    /// <summary>Writes the draft.</summary>
    public async Task Handle(ChangeQuestionnaire command, CancellationToken ct) =>
        (await FindAsync(command.Id, command.IfMatch, ct)).Write(command.Content, desk.Now);

    /// <summary>Publishes the draft.</summary>
    public async Task<(QuestionnairePublication, QuestionnairePublished)> Handle(PublishQuestionnaire command, CancellationToken ct)
    {
        var version = (await FindAsync(command.Id, command.IfMatch, ct)).Publish(desk.Me.StaffId, desk.Now);
        db.Add(version);
        return (new(version.Number), version.Published());
    }

    /// <summary>Puts it away, or takes it up again.</summary>
    public async Task Handle(RetireQuestionnaire command, CancellationToken ct) =>
        (await FindAsync(command.Id, command.IfMatch, ct)).Retire(command.Retired, desk.Now);

    private async Task<Questionnaire> FindAsync(Guid id, string? ifMatch, CancellationToken ct)
    {
        var found = await db.Questionnaires.SingleOrDefaultAsync(q => q.Id == id, ct) ?? throw new NotFoundException();
        db.Expect(found, ETags.Read(ifMatch));
        return found;
    }
}
