using Refit;

namespace Crm.Customers.Contracts.Api;

public partial interface ICustomersApi
{
    /// <summary>Who told what stands in a customer's archive (C-24): the latest hundred statements, newest first.</summary>
    [Get("/api/customers/{id}/sources")]
    Task<IReadOnlyList<FactSourceDetails>> FindSourcesAsync(Guid id, CancellationToken ct = default);

    /// <summary>Notes down who told what stands in some sections; what was noted before stays as history.</summary>
    [Post("/api/customers/{id}/sources")]
    Task RecordSourceAsync(Guid id, [Body] RecordSourceRequest request, CancellationToken ct = default);

    /// <summary>The latest fifty data cards of a customer, newest first.</summary>
    [Get("/api/customers/{id}/cards")]
    Task<IReadOnlyList<DataCardDetails>> FindDataCardsAsync(Guid id, CancellationToken ct = default);

    /// <summary>Makes a link by which the customer fills in its own card. An earlier one that is not answered stops working.</summary>
    [Post("/api/customers/{id}/cards")]
    Task<DataCardLink> SendDataCardAsync(Guid id, [Body] SendDataCardRequest request, CancellationToken ct = default);

    /// <summary>A data card beside what is known.</summary>
    [Get("/api/customers/{id}/cards/{cardId}")]
    Task<DataCardComparison> GetDataCardAsync(Guid id, Guid cardId, CancellationToken ct = default);

    /// <summary>Takes over what is chosen of an answered card, and notes the customer down as the source. 409 unless it waits for that; 412 where the customer changed.</summary>
    [Post("/api/customers/{id}/cards/{cardId}/review")]
    Task<DataCardDetails> ReviewDataCardAsync(Guid id, Guid cardId, [Body] ReviewDataCardRequest request, CancellationToken ct = default);

    /// <summary>Takes a link back that is not answered (409 otherwise).</summary>
    [Post("/api/customers/{id}/cards/{cardId}/withdraw")]
    Task<DataCardDetails> WithdrawDataCardAsync(Guid id, Guid cardId, CancellationToken ct = default);

    /// <summary>What the public page of a data card asks. The token is the key; no sign-in.</summary>
    [Get("/api/customers/cards/{token}")]
    Task<PublicDataCard> OpenDataCardAsync(string token, CancellationToken ct = default);

    /// <summary>Fills in a data card, once (409 afterwards). What is said counts when somebody of the staff has reviewed it.</summary>
    [Post("/api/customers/cards/{token}")]
    Task AnswerDataCardAsync(string token, [Body] DataCardAnswer answer, CancellationToken ct = default);
}
