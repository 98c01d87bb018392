import socket
from collections.abc import Iterator

from tests.http_server import Asked, HttpServer, reply


def _ask(server: HttpServer, target: str) -> bytes:
    with socket.create_connection(("127.0.0.1", server.port), timeout=5) as client:
        client.sendall(f"GET {target} HTTP/1.1\r\nHost: {server.host}\r\nX-Odd: 1\r\n\r\n".encode())
        return b"".join(iter(lambda: client.recv(4096), b""))


def test_raw_bytes_arrive_as_scripted_and_the_request_is_kept() -> None:
    with HttpServer({"/a": b"HTTP/1.0 299 Odd\r\n\r\nhello"}) as server:
        assert _ask(server, "/a?x=1") == b"HTTP/1.0 299 Odd\r\n\r\nhello"
        assert server.targets() == ["/a?x=1"]
        assert server.asked[0].header("x-odd") == "1"


def test_a_function_may_answer_piece_by_piece() -> None:
    def pieces(asked: Asked) -> Iterator[bytes]:
        yield b"HTTP/1.1 200 OK\r\n\r\n"
        yield asked.target.encode()

    with HttpServer({"*": pieces}) as server:
        assert _ask(server, "/deep/page").endswith(b"\r\n\r\n/deep/page")


def test_what_has_no_handler_is_not_found() -> None:
    with HttpServer() as server:
        assert _ask(server, "/nothing").startswith(b"HTTP/1.1 404 Not Found\r\n")
    server.close()


def test_reply_counts_bytes_and_lets_headers_be_set() -> None:
    raw = reply("é", status=503, headers={"Retry-After": "7"})
    assert raw.startswith(b"HTTP/1.1 503 Service Unavailable\r\n")
    assert b"Content-Length: 2\r\n" in raw
    assert b"Retry-After: 7\r\n" in raw
