import hashlib
import hmac
import os
import sqlite3

from fastapi import FastAPI, Header, HTTPException
from pydantic import BaseModel

SECRET = os.environ["JWT_SECRET"].encode()
db = sqlite3.connect("/app/db/auth.db", check_same_thread=False)
db.execute("CREATE TABLE IF NOT EXISTS users (name TEXT PRIMARY KEY, password TEXT NOT NULL)")

app = FastAPI()


class Credentials(BaseModel):
    name: str
    password: str


def digest(text: str) -> str:
    return hmac.new(SECRET, text.encode(), hashlib.sha256).hexdigest()


@app.get("/health")
def health():
    db.execute("SELECT 1")
    return {"status": "ok"}


@app.post("/auth/register", status_code=201)
def register(user: Credentials):
    with db:
        db.execute("INSERT OR REPLACE INTO users VALUES (?, ?)", (user.name, digest(user.password)))
    return {"name": user.name}


@app.post("/auth/login")
def login(user: Credentials):
    row = db.execute("SELECT password FROM users WHERE name = ?", (user.name,)).fetchone()
    if row is None or not hmac.compare_digest(row[0], digest(user.password)):
        raise HTTPException(401, "nom ou mot de passe inconnu")
    return {"token": f"{user.name}.{digest(user.name)}"}


@app.get("/auth/verify")
def verify(authorization: str = Header()):
    name, _, signature = authorization.removeprefix("Bearer ").rpartition(".")
    if not hmac.compare_digest(signature, digest(name)):
        raise HTTPException(401, "jeton refusé")
    return {"name": name}
